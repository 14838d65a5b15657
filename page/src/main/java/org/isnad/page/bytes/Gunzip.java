package org.isnad.page.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), all members of a file one after the other. Unlike {@link java.util.zip.GZIPInputStream} it
 * never takes a pause of the sender, or damage after the first member, for the end. Not thread-safe.
 */
public final class Gunzip extends InputStream {
    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    /** All flags there are give less. */
    private static final int FLAGS = 32;

    private final Bytes in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[1 << 13];
    /** Where lately opened members stand: in what is unpacked, and in the file. */
    private final Deque<long[]> members = new ArrayDeque<>();

    private int fed;
    private boolean inMember;
    private long unpacked;

    public Gunzip(Bytes in) {
        this.in = in;
    }

    /** Whether the next bytes open a gzip file. */
    public static boolean begins(Bytes in) throws IOException {
        return in.peek(0) == 0x1F && in.peek(1) == 0x8B;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int off, int len) throws IOException {
        while (inMember || openMember()) {
            int n = inflate(to, off, len);
            if (n > 0 || len == 0) {
                return n;
            }
        }
        return -1;
    }

    private int inflate(byte[] to, int off, int len) throws IOException {
        try {
            int n = inflater.inflate(to, off, len);
            sum.update(to, off, n);
            unpacked += n;
            if (n == 0 && inflater.finished()) {
                closeMember();
            } else if (n == 0 && len > 0) {
                feed();
            }
            return n;
        } catch (DataFormatException e) {
            throw new ZipException("the gzip data is damaged");
        }
    }

    private void feed() throws IOException {
        in.skipNBytes(fed);
        fed = Math.max(in.lookAhead(packed), 0);
        if (fed == 0 || inflater.needsDictionary()) {
            throw new EOFException("the gzip data breaks off");
        }
        inflater.setInput(packed, 0, fed);
    }

    private boolean openMember() throws IOException {
        if (in.peek(0) < 0 || onlyZerosFollow()) {
            return false;
        }
        if (!begins(in)) {
            throw new ZipException("something that is not gzip follows the gzip data");
        }
        remember(in.position());
        header();
        inflater.reset();
        sum.reset();
        fed = 0;
        inMember = true;
        return true;
    }

    /** Whoever asks looks ahead as far as {@link Bytes} does, and no farther. */
    private void remember(long place) {
        while (!members.isEmpty() && members.getFirst()[0] < unpacked - 2L * Bytes.AHEAD) {
            members.removeFirst();
        }
        members.addLast(new long[] {unpacked, place});
    }

    /** Where in the file the member stands that begins so far into what is unpacked; that number where none does. */
    long place(long position) {
        return members.stream()
                .filter(member -> member[0] == position)
                .mapToLong(member -> member[1])
                .findFirst()
                .orElse(position);
    }

    /** After damage, goes to the next place that looks like a member's beginning; false where there is none. */
    boolean resume() throws IOException {
        inMember = false;
        fed = 0;
        while (in.peek(0) >= 0) {
            if (begins(in) && in.peek(2) == DEFLATE && in.peek(3) < FLAGS) {
                return true;
            }
            in.read();
        }
        return false;
    }

    /** Quirk: tapes and some archivers fill the last block up with zeros. */
    private boolean onlyZerosFollow() throws IOException {
        while (in.peek(0) == 0) {
            in.skipNBytes(1);
        }
        return in.peek(0) < 0;
    }

    private void header() throws IOException {
        pass(2);
        if (number(1) != DEFLATE) {
            throw new ZipException("the gzip data is packed in an unknown way");
        }
        long flags = number(1);
        pass(6);
        pass((flags & EXTRA) != 0 ? number(2) : 0);
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        pass((flags & HEADER_CRC) != 0 ? 2 : 0);
    }

    private void pass(long bytes) throws IOException {
        for (long i = 0; i < bytes; i++) {
            number(1);
        }
    }

    private void skipText(boolean there) throws IOException {
        for (long next = there ? number(1) : 0; next != 0; ) {
            next = number(1);
        }
    }

    private void closeMember() throws IOException {
        in.skipNBytes(fed - inflater.getRemaining());
        inMember = false;
        if (number(4) != sum.getValue() || number(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the gzip data is damaged: its checksum is wrong");
        }
    }

    private long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the gzip data breaks off");
            }
            value |= (long) next << (8 * i);
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
