package org.isnad.page.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.page.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/** A record's block, as a stream that ends where the record says. Not thread-safe. */
final class Block extends InputStream {
    private final Bytes in;
    private long left;
    private long allowed = Long.MAX_VALUE;
    private @Nullable IOException broken;

    Block(Bytes in, long length) {
        this.in = in;
        this.left = length;
    }

    /** How many bytes have not been read. */
    long left() {
        return left;
    }

    /** Throws once more than so many bytes are read from here on. */
    void allow(long bytes) {
        allowed = bytes;
    }

    /** Goes to the block's end, whatever has been read of it; throws what reading it threw, if somebody caught that. */
    void finish() throws IOException {
        if (broken != null) {
            throw broken;
        }
        allow(Long.MAX_VALUE);
        byte[] rest = new byte[left > 0 ? 1 << 13 : 0];
        while (left > 0) {
            read(rest, 0, rest.length);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int off, int len) throws IOException {
        if (left == 0 || len == 0) {
            return left == 0 ? -1 : 0;
        }
        int n = take(to, off, (int) Math.min(len, left));
        left -= n;
        allowed -= n;
        if (allowed < 0) {
            throw new DamagedException("its HTTP header has no end");
        }
        return n;
    }

    private int take(byte[] to, int off, int len) throws IOException {
        try {
            int n = in.read(to, off, len);
            if (n < 0) {
                throw new EOFException("the archive breaks off in this record");
            }
            return n;
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }
}
