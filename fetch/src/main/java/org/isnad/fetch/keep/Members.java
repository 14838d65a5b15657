package org.isnad.fetch.keep;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The gzip members of a WARC file that we wrote, each of them one record. */
final class Members {
    /** Ours carry neither name nor comment. */
    private static final int HEAD = 10;

    private static final int TAIL = 8;
    private static final int BLOCK = 1 << 13;

    private Members() {}

    /** Where the last member ends that is whole and undamaged, in bytes. */
    static long end(Path file) throws IOException {
        long end = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long length = member(in);
            while (length > 0) {
                end += length;
                length = member(in);
            }
        }
        return end;
    }

    /** The length of the next member; zero where there is none that is whole. */
    private static long member(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD || (head[0] & 0xFF) != 0x1F || (head[1] & 0xFF) != 0x8B) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            CRC32 sum = new CRC32();
            inflate(in, inflater, sum);
            return isTail(in, sum, inflater.getBytesWritten()) ? HEAD + inflater.getBytesRead() + TAIL : 0;
        } catch (EOFException | DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static void inflate(InputStream in, Inflater inflater, CRC32 sum) throws IOException, DataFormatException {
        byte[] out = new byte[BLOCK];
        int fed = 0;
        while (!inflater.finished()) {
            int n = inflater.inflate(out);
            sum.update(out, 0, n);
            if (n == 0 && !inflater.finished()) {
                fed = feed(in, inflater);
            }
        }
        // What was fed of the next member is taken back.
        in.reset();
        in.skipNBytes(fed - inflater.getRemaining());
    }

    private static int feed(InputStream in, Inflater inflater) throws IOException {
        byte[] block = new byte[BLOCK];
        in.mark(BLOCK);
        int n = in.read(block);
        if (n < 0 || !inflater.needsInput()) {
            throw new EOFException();
        }
        inflater.setInput(block, 0, n);
        return n;
    }

    private static boolean isTail(InputStream in, CRC32 sum, long length) throws IOException {
        DataInputStream tail = new DataInputStream(in);
        return Integer.reverseBytes(tail.readInt()) == (int) sum.getValue()
                && Integer.reverseBytes(tail.readInt()) == (int) length;
    }
}
