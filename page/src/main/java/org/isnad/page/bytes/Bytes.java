package org.isnad.page.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A buffered stream into which one can look ahead without taking anything. Not thread-safe. */
public final class Bytes extends InputStream {
    /** How many bytes ahead one can look. */
    public static final int AHEAD = 1 << 16;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[AHEAD];
    private int at;
    private int end;
    /** How many bytes came before the buffer's. */
    private long before;

    public Bytes(InputStream in) {
        this.in = in;
    }

    /**
     * The byte that stands {@code ahead} places from here, as {@link #read()} would give it: -1 after the end.
     *
     * @param ahead zero for the next byte, less than {@link #AHEAD}
     */
    public int peek(int ahead) throws IOException {
        Objects.checkIndex(ahead, AHEAD);
        if (at + ahead >= AHEAD) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            before += at;
            end -= at;
            at = 0;
        }
        while (at + ahead >= end) {
            int n = in.read(buffer, end, AHEAD - end);
            if (n < 0) {
                return -1;
            }
            end += n;
        }
        return buffer[at + ahead] & 0xFF;
    }

    /** How many bytes have been taken. */
    public long position() {
        return before + at;
    }

    /**
     * Where in the file the next byte stands: inside gzip, where the member stands that begins with it, if one does.
     * Without gzip, and inside a member, it is {@link #position}.
     */
    public long place() throws IOException {
        peek(0);
        return in instanceof Gunzip gunzip ? gunzip.place(position()) : position();
    }

    /**
     * Goes on behind damage to the gzip data, which reading has thrown: what was unpacked before it is still to be
     * read, then the next member that can be found.
     *
     * @return whether there is one
     */
    public boolean resume() throws IOException {
        return in instanceof Gunzip gunzip && gunzip.resume();
    }

    /** Whether the next bytes are these. */
    public boolean startsWith(byte... expected) throws IOException {
        for (int i = 0; i < expected.length; i++) {
            if (peek(i) != (expected[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes the byte order mark of UTF-8 takes here: none where there is none. */
    public int mark() throws IOException {
        return startsWith(UTF_8_MARK) ? UTF_8_MARK.length : 0;
    }

    /** Copies the next bytes, at least one of them, without taking any; -1 after the end. */
    public int lookAhead(byte[] to) throws IOException {
        if (peek(0) < 0) {
            return -1;
        }
        int n = Math.min(to.length, end - at);
        System.arraycopy(buffer, at, to, 0, n);
        return n;
    }

    /** Reads as {@link #read(byte[], int, int)} does, but nothing after the first {@code stop}. */
    public int readThrough(byte stop, byte[] to, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (peek(0) < 0) {
            return -1;
        }
        int most = Math.min(len, end - at);
        int n = 0;
        while (n < most && buffer[at + n++] != stop) {}
        System.arraycopy(buffer, at, to, off, n);
        at += n;
        return n;
    }

    @Override
    public int read() throws IOException {
        int next = peek(0);
        if (next >= 0) {
            at++;
        }
        return next;
    }

    @Override
    public int read(byte[] to, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (peek(0) < 0) {
            return -1;
        }
        int n = Math.min(len, end - at);
        System.arraycopy(buffer, at, to, off, n);
        at += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
