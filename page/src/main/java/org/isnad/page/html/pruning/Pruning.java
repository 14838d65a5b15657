package org.isnad.page.html.pruning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** One walk along the tags of a page, on which its markup is cut. Linear in the markup; one use. */
final class Pruning {
    private static final int COMMENT = "<!--".length();
    /** Of {@code application/ld+json}. Quirk: programs write the plus sign as an entity. */
    private static final String LINKED_DATA = "/ld";
    /** Elements whose contents are text, whatever tags seem to stand in it, and stay. */
    private static final String[] TEXTS = {"title", "textarea", "iframe", "noembed", "noframes", "xmp"};

    private final String markup;
    private final Contents contents;
    private final Rest rest;
    private final Tags tags;
    private final Texts texts;
    private final Set<String> unclosed = new HashSet<>();
    /** Where the text begins that the element holds which was passed last. */
    private int held = Integer.MAX_VALUE;

    Pruning(String markup) {
        this.markup = markup;
        this.contents = new Contents(markup);
        this.rest = new Rest(markup);
        this.tags = new Tags(markup, rest);
        this.texts = new Texts(markup);
    }

    Pruned pruned() {
        int text = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
            int end = after(at);
            if (end > at) {
                texts.add(text, at);
                texts.add(Math.min(held, end), end);
                held = Integer.MAX_VALUE;
                text = end;
            }
            at = Math.max(end, at + 1);
        }
        texts.add(text, markup.length());
        return new Pruned(rest.text(), texts);
    }

    /** Where what begins with a bracket ends; at the bracket where it is a mere sign. */
    private int after(int at) {
        char sign = at + 1 < markup.length() ? markup.charAt(at + 1) : ' ';
        if (Tags.isLetter(sign)) {
            return element(at);
        }
        return switch (sign) {
            case '!' -> markup.startsWith("--", at + 2) ? comment(at) : afterBracket(at);
            case '?' -> afterBracket(at);
            case '/' -> closing(at);
            default -> at;
        };
    }

    private int closing(int at) {
        boolean named = at + 2 < markup.length() && Tags.isLetter(markup.charAt(at + 2));
        return named ? tags.pass(at + 2) : afterBracket(at);
    }

    private int afterBracket(int at) {
        int bracket = markup.indexOf('>', at);
        return bracket < 0 ? markup.length() : bracket + 1;
    }

    /** The dashes that open a comment may close it as well. */
    private int comment(int at) {
        int end = contents.ofComment(at + 2);
        rest.cut(at + COMMENT, end);
        return afterBracket(end);
    }

    /** Passes a tag, and the contents of its element if they are no markup. */
    private int element(int at) {
        int name = at + 1;
        int end = tags.pass(name);
        if (Tags.isNamed(markup, name, "script")) {
            int close = contents.ofScript(end);
            return markup.substring(name, end).toLowerCase(Locale.ROOT).contains(LINKED_DATA) ? close : cut(end, close);
        } else if (Tags.isNamed(markup, name, "style")) {
            return cut(end, contents.ofText("style", end));
        }
        return text(name, end);
    }

    /** Quirk: a tag that closes itself has contents all the same, unless it stands in a drawing. */
    private int cut(int from, int to) {
        if (markup.charAt(from - 2) != '/') {
            rest.cut(from, to);
        }
        return to;
    }

    private int text(int name, int from) {
        for (String text : TEXTS) {
            if (Tags.isNamed(markup, name, text) && !unclosed.contains(text)) {
                int close = contents.ofText(text, from);
                if (close < markup.length()) {
                    held = from;
                    return close;
                }
                unclosed.add(text);
            }
        }
        return from;
    }
}
