package org.isnad.page.bytes;

import java.io.IOException;
import java.io.InputStream;

/** One line of a stream, as a stream that ends before the newline. Not thread-safe. */
public final class LineBytes extends InputStream {
    private static final byte NEWLINE = '\n';

    private final Bytes in;
    private final long longest;
    private long length;
    private boolean ended;

    /**
     * The line that starts where {@code in} stands.
     *
     * @param longest bytes after which reading on throws {@link TooLongException}
     */
    public LineBytes(Bytes in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the start of the next line, however much of this one is left. */
    public void skipRest() throws IOException {
        byte[] rest = new byte[ended ? 0 : 1 << 13];
        while (!ended && take(rest, 0, rest.length) >= 0) {}
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int off, int len) throws IOException {
        if (length > longest) {
            throw new TooLongException("longer than " + longest + " bytes");
        }
        return ended ? -1 : take(to, off, len);
    }

    private int take(byte[] to, int off, int len) throws IOException {
        int n = in.readThrough(NEWLINE, to, off, len);
        boolean newline = n > 0 && to[off + n - 1] == NEWLINE;
        ended = n < 0 || newline;
        n -= newline ? 1 : 0;
        length += Math.max(n, 0);
        return n == 0 && newline ? -1 : n;
    }
}
