package org.isnad.page.html.pruning;

/** Finds where the contents end of what is no plain markup: at the tag or sign that closes it, or with the page. */
final class Contents {
    private static final String OPENING = "<!--";
    private static final String SCRIPT = "script";

    private final String markup;
    /** The first comment at or after the last place from which one was sought. */
    private int comment = -1;

    Contents(String markup) {
        this.markup = markup;
    }

    /** Of an element whose contents are text: where the tag begins that closes it. */
    int ofText(String name, int from) {
        int at = markup.indexOf("</", from);
        while (at >= 0 && !Tags.isNamed(markup, at + 2, name)) {
            at = markup.indexOf("</", at + 2);
        }
        return at < 0 ? markup.length() : at;
    }

    /** Of a comment that has opened: where the dashes begin that close it. */
    int ofComment(int from) {
        int at = markup.indexOf("--", from);
        while (at >= 0 && !markup.startsWith(">", at + 2) && !markup.startsWith("!>", at + 2)) {
            at = markup.indexOf("--", at + 1);
        }
        return at < 0 ? markup.length() : at;
    }

    /** Of a script. Quirk: one that is written within a comment of another may close without closing the other. */
    int ofScript(int from) {
        int end = ofText(SCRIPT, from);
        return comment(from) < end ? ofCommentedScript(comment(from)) : end;
    }

    private int comment(int from) {
        if (comment < from) {
            int next = markup.indexOf(OPENING, from);
            comment = next < 0 ? markup.length() : next;
        }
        return comment;
    }

    private int ofCommentedScript(int from) {
        boolean inComment = false;
        boolean inScript = false;
        for (int at = from; at < markup.length(); at++) {
            char c = markup.charAt(at);
            if (c == '-' && markup.startsWith("-->", at)) {
                inComment = false;
                inScript = false;
            } else if (c == '<' && Tags.isNamed(markup, at + 2, SCRIPT) && markup.charAt(at + 1) == '/') {
                if (!inScript) {
                    return at;
                }
                inScript = false;
            } else if (c == '<') {
                inScript |= inComment && Tags.isNamed(markup, at + 1, SCRIPT);
                inComment |= markup.startsWith(OPENING, at);
            }
        }
        return markup.length();
    }
}
