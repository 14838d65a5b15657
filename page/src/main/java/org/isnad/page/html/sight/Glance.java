package org.isnad.page.html.sight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.page.html.metadata.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the short lines of a page while its body is walked through once. Not thread-safe. */
public final class Glance implements NodeVisitor {
    private static final int LONGEST = 300;
    private static final int MOST = 20_000;
    /** With so many characters of its own an element is a paragraph, in which no line stands by itself. */
    private static final int PARAGRAPH = 100;
    /** An element's name speaks for what stands within so many elements below it. */
    private static final int REACH = 3;

    /** An element that is open. */
    private record Open(Element element, Set<Hint> own, boolean aside, boolean hidden, boolean taken) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Sight> sights = new ArrayList<>();

    /** The short lines of the body it has been led through, in its order. */
    public List<Sight> sights() {
        return sights;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(enter(element));
        }
    }

    private Open enter(Element element) {
        Open outer = open.peek();
        // No line is looked for within a line, so nothing is asked of what stands there.
        return outer != null && outer.taken ? outer : enter(element, outer);
    }

    private Open enter(Element element, @Nullable Open outer) {
        Set<Hint> own = trusted(element, Hints.of(element));
        // Quirk: the classes of body name whole templates, "single-post with-sidebar".
        boolean aside = outer != null && (outer.aside || own.contains(Hint.ASIDE));
        boolean hidden = outer != null && outer.hidden || isHidden(element);
        Open entered = new Open(element, own, aside, hidden, false);
        return see(entered) ? new Open(element, own, aside, hidden, true) : entered;
    }

    /** Quirk: systems name whole stories after their authors, so a name is believed of an element of few words only. */
    private static Set<Hint> trusted(Element element, Set<Hint> named) {
        boolean mayBeAll = named.contains(Hint.BYLINE) || named.contains(Hint.DATE) || named.contains(Hint.SOURCE);
        if (!mayBeAll || Wording.of(element, LONGEST).isPresent() || element.hasAttr("datetime")) {
            return named;
        }
        Set<Hint> others = EnumSet.copyOf(named);
        others.removeAll(EnumSet.of(Hint.BYLINE, Hint.DATE, Hint.SOURCE));
        return others;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attributes().get("style");
        return element.attributes().hasKey("hidden")
                || !style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Takes the element as one line, if it holds few words and some of its own; whether its inside is done with. */
    private boolean see(Open entered) {
        Element element = entered.element;
        int own = ownWords(element);
        if (sights.size() >= MOST || own == 0 && !isWhole(element)) {
            return false;
        }
        Optional<String> text = Wording.of(element, LONGEST);
        if (text.isPresent() || element.hasAttr("datetime")) {
            sights.add(new Sight(element, text.orElse(""), near(entered), entered.hidden));
        }
        return text.isPresent() || own > PARAGRAPH;
    }

    /** Whether it is one line though its words stand in elements of their own. */
    private static boolean isWhole(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "time" -> true;
            default -> false;
        };
    }

    private static int ownWords(Element element) {
        int own = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            own += node instanceof TextNode text && !text.isBlank()
                    ? text.getWholeText().length()
                    : 0;
        }
        return own;
    }

    private Set<Hint> near(Open entered) {
        Set<Hint> near = EnumSet.noneOf(Hint.class);
        near.addAll(entered.own);
        Iterator<Open> outer = open.iterator();
        for (int i = 0; i < REACH && outer.hasNext(); i++) {
            near.addAll(outer.next().own);
        }
        near.remove(Hint.ASIDE);
        if (entered.aside) {
            near.add(Hint.ASIDE);
        }
        return near;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            open.pop();
        }
    }
}
