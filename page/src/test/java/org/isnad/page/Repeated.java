package org.isnad.page;

import java.io.InputStream;

/** A stream longer than memory: a beginning, then one piece again and again, then an end. */
final class Repeated extends InputStream {
    private final byte[] head;
    private final byte[] piece;
    private final byte[] tail;
    private final long middle;
    private long at;

    /**
     * A stream.
     *
     * @param length of all pieces together, in bytes, rounded down to whole ones
     */
    Repeated(String head, String piece, String tail, long length) {
        this.head = Input.utf8(head);
        this.piece = Input.utf8(piece);
        this.tail = Input.utf8(tail);
        this.middle = length / this.piece.length * this.piece.length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int off, int len) {
        long inMiddle = at - head.length;
        byte[] part = inMiddle < 0 ? head : inMiddle < middle ? piece : tail;
        long from = inMiddle < 0 ? at : inMiddle < middle ? inMiddle % piece.length : inMiddle - middle;
        int n = (int) Math.min(len, part.length - from);
        if (n <= 0) {
            return -1;
        }
        System.arraycopy(part, (int) from, to, off, n);
        at += n;
        return n;
    }
}
