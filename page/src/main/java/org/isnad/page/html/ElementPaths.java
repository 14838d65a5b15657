package org.isnad.page.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paths of a page's elements from the root, as in {@code html/body/div[2]/p[3]}, which is also an XPath: an element
 * is numbered where its parent has several of its name. Each parent's children are counted once. Not thread-safe.
 */
final class ElementPaths {
    private final IdentityHashMap<Element, String> paths = new IdentityHashMap<>();
    private final IdentityHashMap<Element, String> steps = new IdentityHashMap<>();

    String of(Element element) {
        Deque<Element> unknown = new ArrayDeque<>();
        Element at = element;
        while (at != null && !(at instanceof Document) && !paths.containsKey(at)) {
            unknown.push(at);
            at = at.parent();
        }
        String path = at == null ? "" : paths.getOrDefault(at, "");
        for (Element inner : unknown) {
            path = path.isEmpty() ? step(inner) : path + "/" + step(inner);
            paths.put(inner, path);
        }
        return path;
    }

    private String step(Element element) {
        Element parent = element.parent();
        if (parent != null && !steps.containsKey(element)) {
            number(parent);
        }
        return steps.getOrDefault(element, element.normalName());
    }

    private void number(Element parent) {
        Map<String, Integer> all = new HashMap<>();
        for (Element child : parent.children()) {
            all.merge(child.normalName(), 1, Integer::sum);
        }
        Map<String, Integer> before = new HashMap<>();
        for (Element child : parent.children()) {
            String name = child.normalName();
            int number = before.merge(name, 1, Integer::sum);
            steps.put(child, all.getOrDefault(name, 1) == 1 ? name : name + "[" + number + "]");
        }
    }
}
