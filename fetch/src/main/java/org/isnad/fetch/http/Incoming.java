package org.isnad.fetch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.fetch.wire.Line;

/** The bytes that come over a line, all of which are kept. Not thread-safe. */
final class Incoming {
    private static final int BLOCK = 1 << 14;

    private final Line line;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private ByteArrayOutputStream taken = new ByteArrayOutputStream();

    Incoming(Line line) {
        this.line = line;
    }

    /** The next byte; -1 after the end. */
    int next() throws IOException {
        if (at == end && !more()) {
            return -1;
        }
        keep(1);
        return block[at - 1] & 0xFF;
    }

    /** Takes some of the next bytes, {@code most} at most, and tells how many; -1 after the end. */
    int take(long most, ByteArrayOutputStream copy) throws IOException {
        if (at == end && !more()) {
            return -1;
        }
        int n = (int) Math.min(most, end - at);
        copy.write(block, at, n);
        keep(n);
        return n;
    }

    /** Takes some of the next bytes, {@code most} at most, and tells how many; -1 after the end. */
    int take(long most) throws IOException {
        if (at == end && !more()) {
            return -1;
        }
        int n = (int) Math.min(most, end - at);
        keep(n);
        return n;
    }

    private boolean more() throws IOException {
        at = 0;
        end = Math.max(0, line.receive(block, 0, BLOCK));
        return end > 0;
    }

    private void keep(int n) throws IOException {
        if (taken.size() + n > line.limits().size()) {
            throw line.limits().tooMuch();
        }
        taken.write(block, at, n);
        at += n;
    }

    /** Forgets what was taken. */
    void forget() {
        taken = new ByteArrayOutputStream();
    }

    int size() {
        return taken.size();
    }

    byte[] all() {
        return taken.toByteArray();
    }
}
