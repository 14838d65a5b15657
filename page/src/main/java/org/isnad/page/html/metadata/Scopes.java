package org.isnad.page.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The things that a page's microdata and RDFa tell of, gathered while the page is walked through once: the element that
 * opens a thing holds those with its properties. Properties outside of any thing belong to one thing without a type,
 * the page.
 */
final class Scopes {
    /** Properties of pages whose value is the story. */
    private static final Set<String> STORIES = Set.of("blogPost", "mainEntity");

    private static final int LONGEST = 600;
    private static final int MOST_PROPERTIES = 20_000;

    private final Deque<Element> openers = new ArrayDeque<>();
    private final Deque<Thing> open = new ArrayDeque<>();
    private final List<Thing> things = new ArrayList<>();
    private final Thing page = Thing.object();
    private int properties;

    Scopes() {
        open.push(page);
        things.add(page);
    }

    void enter(Element element) {
        String property = property(element);
        Attributes attributes = element.attributes();
        boolean opens = attributes.hasKey("itemscope") || attributes.hasKey("typeof");
        if (opens) {
            open(element, property);
        } else if (!property.isEmpty() && ++properties <= MOST_PROPERTIES) {
            value(element).ifPresent(value -> put(property, Thing.text(value)));
        }
    }

    private void open(Element element, String property) {
        Thing thing = Thing.object();
        for (String type : (element.attr("itemtype") + " " + element.attr("typeof")).split(" ")) {
            thing.put("@type", Thing.text(Thing.plain(type)));
        }
        if (property.isEmpty() || STORIES.contains(property)) {
            things.add(thing);
        }
        if (!property.isEmpty()) {
            put(property, thing);
        }
        openers.push(element);
        open.push(thing);
    }

    private void put(String names, Thing value) {
        for (String name : names.split(" ")) {
            open.element().put(name, value);
        }
    }

    void leave(Element element) {
        if (element.equals(openers.peek())) {
            openers.pop();
            open.pop();
        }
    }

    /** Names of properties, parted by spaces; none where an element has none of schema.org or of rNews. */
    private static String property(Element element) {
        String item = element.attributes().get("itemprop").strip();
        if (!item.isEmpty()) {
            return item;
        }
        String rdfa = element.attributes().get("property").strip();
        if (rdfa.isEmpty()) {
            return rdfa;
        }
        String vocabulary = rdfa.toLowerCase(Locale.ROOT);
        boolean known = rdfa.indexOf(':') < 0 || vocabulary.startsWith("schema:") || vocabulary.startsWith("rnews:");
        return known ? rdfa : "";
    }

    private static Optional<String> value(Element element) {
        for (String attribute : attributes(element)) {
            String value = Wording.plain(element.attr(attribute));
            if (!value.isEmpty()) {
                return value.length() > LONGEST ? Optional.empty() : Optional.of(value);
            }
        }
        return Wording.of(element, LONGEST);
    }

    /** Which attributes hold an element's value rather than its text does. */
    private static List<String> attributes(Element element) {
        return switch (element.normalName()) {
            case "link" -> List.of("content", "href");
            case "time" -> List.of("content", "datetime");
            case "img" -> List.of("content", "src");
            case "abbr" -> List.of("content", "title");
            default -> List.of("content", "datetime");
        };
    }

    List<Thing> things() {
        return things;
    }
}
