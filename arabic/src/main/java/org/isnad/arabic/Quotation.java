package org.isnad.arabic;

/**
 * A stretch between quotation marks, in token numbers.
 *
 * @param open the opening mark
 * @param close the closing mark; the first token after the quotation where it was never closed
 * @param closed whether there is a closing mark
 * @param depth zero for an outermost quotation
 */
public record Quotation(int open, int close, boolean closed, int depth) {
    /** Whether the token stands between the marks. */
    public boolean holds(int token) {
        return open < token && token < close;
    }

    /** The number of tokens between the marks. */
    public int length() {
        return close - open - 1;
    }
}
