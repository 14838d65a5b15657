package org.isnad.page.html.pruning;

/** Walks along the tags of a page as HTML says where they end, and cuts the attributes that tell nothing. One use. */
final class Tags {
    private final String markup;
    private final Rest rest;

    Tags(String markup, Rest rest) {
        this.markup = markup;
        this.rest = rest;
    }

    /**
     * Passes the tag whose name begins there: the place after its bracket, of which values in quotes may hold others.
     */
    int pass(int name) {
        int at = endOfName(name);
        while (at < markup.length()) {
            char c = markup.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            at = endsName(c) ? at + 1 : attribute(at);
        }
        return markup.length();
    }

    private int attribute(int from) {
        int name = endOfAttributeName(from + 1);
        int end = endOfAttribute(name);
        if (!Attributes.isKept(markup, from, name)) {
            rest.cut(from, end);
        }
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < markup.length() && !endsName(markup.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfAttributeName(int from) {
        int end = from;
        while (end < markup.length() && markup.charAt(end) != '=' && !endsName(markup.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfAttribute(int name) {
        int sign = afterSpaces(name);
        boolean hasValue = sign < markup.length() && markup.charAt(sign) == '=';
        return hasValue ? endOfValue(afterSpaces(sign + 1)) : sign;
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < markup.length() && isSpace(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfValue(int from) {
        char c = from < markup.length() ? markup.charAt(from) : '>';
        if (c == '"' || c == '\'') {
            int close = markup.indexOf(c, from + 1);
            return close < 0 ? markup.length() : afterSpaces(close + 1);
        }
        int at = from;
        while (at < markup.length() && markup.charAt(at) != '>' && !isSpace(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' && c != '\u000B';
    }

    /** Whether names begin so. */
    static boolean isLetter(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    /** Whether the tag's name there is that one, in capitals perhaps. */
    static boolean isNamed(String markup, int from, String name) {
        int end = from + name.length();
        return end < markup.length()
                && endsName(markup.charAt(end))
                && markup.regionMatches(true, from, name, 0, name.length());
    }
}
