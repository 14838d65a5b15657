package org.isnad.page.html.pruning;

/** What is left of a page's markup while it is cut from its beginning on. One use. */
final class Rest {
    private final String markup;
    private final StringBuilder text;
    private int copied;

    Rest(String markup) {
        this.markup = markup;
        this.text = new StringBuilder(markup.length() / 2);
    }

    /** Leaves out a range; none begins before an earlier one has ended. */
    void cut(int from, int to) {
        if (from < to) {
            text.append(markup, copied, from);
            copied = to;
        }
    }

    String text() {
        text.append(markup, copied, markup.length());
        copied = markup.length();
        return text.toString();
    }
}
