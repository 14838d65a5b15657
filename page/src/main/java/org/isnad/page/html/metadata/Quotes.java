package org.isnad.page.html.metadata;

/** Mends scripts in which an author's own marks of quotation end a JSON text too early. */
final class Quotes {
    private Quotes() {}

    /** The script without what hides it from old browsers: {@code <!--}, {@code CDATA}, and semicolons at its end. */
    static String body(String script) {
        int from = first(script);
        int to = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
        // Quirk: some scripts break off.
        return from < 0 ? "" : script.substring(from, to <= from ? script.length() : to);
    }

    private static int first(String script) {
        int brace = script.indexOf('{');
        int bracket = script.indexOf('[');
        // Quirk: the bracket of CDATA opens no list.
        if (bracket >= 0 && script.startsWith("[CDATA[", bracket)) {
            return brace;
        }
        return brace < 0 || bracket >= 0 && bracket < brace ? bracket : brace;
    }

    /** The script with each mark of quotation escaped that does not stand where a text can end. */
    static String mend(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\' && inText && i + 1 < json.length()) {
                out.append(c).append(json.charAt(++i));
            } else if (c == '"' && inText && !mayEnd(json, i + 1)) {
                out.append("\\\"");
            } else {
                inText ^= c == '"';
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether what follows may follow a text: a sign of the grammar, and after a comma the next text or object. */
    private static boolean mayEnd(String json, int from) {
        int next = skipBlanks(json, from);
        if (next == json.length()) {
            return true;
        } else if (json.charAt(next) != ',') {
            return "}]:".indexOf(json.charAt(next)) >= 0;
        }
        int after = skipBlanks(json, next + 1);
        return after == json.length() || "\"{[}]".indexOf(json.charAt(after)) >= 0;
    }

    private static int skipBlanks(String json, int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
