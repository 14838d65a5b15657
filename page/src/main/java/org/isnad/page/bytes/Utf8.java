package org.isnad.page.bytes;

/**
 * How much of some bytes is UTF-8.
 *
 * @param wellFormed sequences of two bytes and more that are
 * @param stray bytes beyond ASCII that belong to none
 */
record Utf8(int wellFormed, int stray) {
    /** In so many well-formed sequences one stray byte may be damage. */
    private static final int DAMAGE = 20;

    static Utf8 in(byte[] bytes) {
        int wellFormed = 0;
        int stray = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes, i);
            wellFormed += length > 1 ? 1 : 0;
            stray += length == 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return new Utf8(wellFormed, stray);
    }

    /** How many bytes the character at a place takes; zero where there is none. */
    static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Whether it is UTF-8, damaged a little perhaps; plain ASCII is. */
    boolean isLikely() {
        return (long) DAMAGE * stray <= wellFormed;
    }

    /** Whether more of it is UTF-8 than is anything else. */
    boolean isMostly() {
        return wellFormed > stray;
    }
}
