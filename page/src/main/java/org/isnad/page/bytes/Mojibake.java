package org.isnad.page.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Repairs text that was UTF-8, was read as an encoding of one byte a character, and was written as UTF-8 once more:
 * each Arabic letter has become two characters, the first of them one of two.
 */
final class Mojibake {
    /** Fewer may be a page's own talk of such things. */
    private static final int FEWEST = 20;
    /** So many in a hundred characters beyond ASCII are the first of a pair: half, where all is Arabic. */
    private static final int SHARE = 30;

    /** No encoding of one byte a character has characters beyond. */
    private static final int CHARACTERS = 0x2200;

    /** The byte that was read as a character; -1 where there is none. */
    private final short[] bytes = new short[CHARACTERS];

    private final String firsts;

    private Mojibake(Charset readAs, boolean latin) {
        Arrays.fill(bytes, (short) -1);
        byte[] one = new byte[1];
        for (short unit = 0; unit < 0x100; unit++) {
            // Quirk: browsers read bytes to which windows-1252 gives no character as the control of the same number.
            bytes[unit] = latin || unit < 0x80 ? unit : bytes[unit];
            one[0] = (byte) unit;
            char c = new String(one, readAs).charAt(0);
            if (c < CHARACTERS) {
                bytes[c] = unit;
            }
        }
        firsts = new String(new byte[] {(byte) 0xD8, (byte) 0xD9}, readAs);
    }

    /** The text as it was meant; the same text unless it is certain that it was meant otherwise. */
    static String repair(String text) {
        Optional<Mojibake> western = EncodingLabels.named("windows-1252").map(set -> new Mojibake(set, true));
        Optional<Mojibake> arabic = EncodingLabels.named("windows-1256").map(set -> new Mojibake(set, false));
        return western.filter(reading -> reading.explains(text))
                .or(() -> arabic.filter(reading -> reading.explains(text)))
                .map(reading -> reading.repaired(text))
                .orElse(text);
    }

    private boolean explains(String text) {
        int beyondAscii = 0;
        int first = 0;
        for (int i = 0; i < text.length(); i++) {
            beyondAscii += text.charAt(i) > 0x7F ? 1 : 0;
            first += firsts.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isSecond(text.charAt(i + 1))
                    ? 1
                    : 0;
        }
        return first >= FEWEST && 100L * first >= (long) SHARE * beyondAscii;
    }

    /** Whether the character was a byte that only continues others. */
    private boolean isSecond(char c) {
        int unit = toByte(c);
        return unit >= 0x80 && unit < 0xC0;
    }

    private String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            byte[] were = before(text, i);
            int length = were.length == 0 ? 0 : Utf8.length(were, 0);
            if (length > 1) {
                out.append(new String(were, 0, length, StandardCharsets.UTF_8));
            } else {
                out.append(text.charAt(i));
            }
            i += Math.max(length, 1);
        }
        return out.toString();
    }

    /** The bytes that the next characters were, four at most. */
    private byte[] before(String text, int from) {
        int size = 0;
        byte[] were = new byte[Math.min(4, text.length() - from)];
        while (size < were.length && toByte(text.charAt(from + size)) >= 0) {
            were[size] = (byte) toByte(text.charAt(from + size));
            size++;
        }
        return Arrays.copyOf(were, size);
    }

    private int toByte(char c) {
        return c < CHARACTERS ? bytes[c] : -1;
    }
}
