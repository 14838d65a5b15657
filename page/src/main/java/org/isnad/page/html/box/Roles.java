package org.isnad.page.html.box;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Judges the elements of one page. Not thread-safe. */
final class Roles {
    /** What microdata tells beside the body: facts that are no paragraphs. */
    private static final Set<String> FACTS = Set.of(
            "articleSection",
            "author",
            "caption",
            "comment",
            "commentCount",
            "copyrightHolder",
            "dateCreated",
            "dateModified",
            "datePublished",
            "headline",
            "image",
            "interactionCount",
            "keywords",
            "mainEntityOfPage",
            "name",
            "publisher",
            "thumbnailUrl",
            "url");

    /** How many times as long as a fact in it a paragraph is that says more than the fact. */
    private static final int SENTENCE = 3;

    private final Set<Element> taken;

    /** @param taken elements that hold facts about the story, and are apart from it */
    Roles(Set<Element> taken) {
        this.taken = taken;
    }

    Role of(Element element) {
        return taken.contains(element) && !isInSentence(element) ? Role.ASIDE : told(element);
    }

    /** A paragraph may open with its date, and a part of it is no line of its own. */
    private static boolean isInSentence(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.nameIs("p")
                && Tag.of(element) == Tag.INLINE
                && parent.text().length() > SENTENCE * element.text().length();
    }

    private Role told(Element element) {
        if (element.attributesSize() == 0) {
            return byTag(element);
        }
        String property = element.attributes().get("itemprop");
        if (isHidden(element) || FACTS.contains(property)) {
            return Role.ASIDE;
        } else if (property.equals("articleBody")) {
            return Role.BODY;
        }
        Role role = named(element);
        return role == Role.PLAIN ? byTag(element) : role;
    }

    private Role named(Element element) {
        Role byClass = named(element.attributes().get("class"));
        Role byId = named(element.attributes().get("id"));
        return byClass == Role.PLAIN || byId == Role.BODY ? byId : byClass;
    }

    private Role named(String names) {
        return names.isEmpty() ? Role.PLAIN : Names.STANDARD.role(names);
    }

    private static boolean isHidden(Element element) {
        return element.attributes().hasKey("hidden")
                || hides(element.attributes().get("style"));
    }

    private static boolean hides(String style) {
        if (style.indexOf(':') < 0) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static Role byTag(Element element) {
        return switch (element.normalName()) {
            // What stands below the words of a quotation says whose they are.
            case "footer" -> isQuotation(element.parent()) ? Role.PLAIN : Role.ASIDE;
            case "nav", "aside", "form", "fieldset", "address", "menu", "figcaption", "caption" -> Role.ASIDE;
            default -> Role.PLAIN;
        };
    }

    private static boolean isQuotation(@Nullable Element element) {
        return element != null && element.nameIs("blockquote");
    }
}
