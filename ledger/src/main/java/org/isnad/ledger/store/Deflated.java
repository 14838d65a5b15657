package org.isnad.ledger.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.isnad.ledger.entry.LedgerException;

/** Bytes made small, and large again. The form is zlib's (RFC 1950), whose checksum notices damage. */
final class Deflated {
    private static final int CHUNK = 1 << 14;
    /** Text of news: more effort saves a few percent and costs three times the time. */
    private static final int EFFORT = 4;
    /** No page and no reading is larger; what claims to be is damaged. */
    private static final int LARGEST = 1 << 29;

    private Deflated() {}

    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(EFFORT);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] inflate(byte[] small) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(small);
            return inflated(inflater);
        } catch (DataFormatException e) {
            throw new LedgerException("bytes kept in the ledger are damaged: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflated(Inflater inflater) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK * 2);
        byte[] chunk = new byte[CHUNK];
        while (!inflater.finished()) {
            int got = inflater.inflate(chunk);
            if ((got == 0 && !inflater.finished()) || out.size() > LARGEST) {
                throw new DataFormatException("they end too early, or never");
            }
            out.write(chunk, 0, got);
        }
        return out.toByteArray();
    }
}
