package org.isnad.page.html.box;

import org.jsoup.nodes.Element;

/** What an element of HTML does to the text in it. */
enum Tag {
    /** Its text is not to be seen, or no text to read. */
    UNSEEN,
    /** It parts lines. */
    BREAK,
    /** Its text is a way to another page. */
    LINK,
    /** It stands on lines of its own. */
    BLOCK,
    /** It stands within a line. */
    INLINE;

    static Tag of(Element element) {
        return switch (element.normalName()) {
            case "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "img",
                    "picture",
                    "iframe",
                    "object",
                    "embed",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "amp-ad",
                    "amp-consent",
                    "amp-sidebar" -> UNSEEN;
            case "button", "input", "textarea", "select", "option", "datalist", "dialog", "progress", "meter" -> UNSEEN;
            // The reading of a Chinese or Japanese word, printed above it.
            case "rp", "rt" -> UNSEEN;
            case "br", "hr" -> BREAK;
            case "a" -> LINK;
            // Quirk: they are block-level for jsoup, and stand in the midst of sentences on pages.
            case "ins", "del" -> INLINE;
            default -> element.isBlock() ? BLOCK : INLINE;
        };
    }
}
