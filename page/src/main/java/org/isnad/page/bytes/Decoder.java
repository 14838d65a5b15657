package org.isnad.page.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.Letter;

/** Tells how text is encoded: UTF-8 wherever it can be, else the Arabic Windows encoding where it makes sense. */
public final class Decoder {
    private static final String WINDOWS = "windows-1256";
    /** Of a hundred characters beyond ASCII, so many are Arabic letters if the encoding is right. */
    private static final int LETTERS = 85;
    /** One in so many Arabic letters at most belongs to an article; Cyrillic read as Arabic has none. */
    private static final int ARTICLE = 40;

    private Decoder() {}

    /**
     * The text.
     *
     * @param bytes without a byte order mark
     * @throws EncodingException if it is neither UTF-8 nor Arabic in windows-1256
     */
    public static String text(byte[] bytes) throws EncodingException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        int place = in.position();
        return windows(bytes).orElseThrow(() -> problem(bytes, place));
    }

    private static EncodingException problem(byte[] bytes, int place) {
        long line = 1;
        for (int i = 0; i < place; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String found = String.format(Locale.ROOT, "0x%02X", bytes[place]);
        return new EncodingException("not UTF-8 (byte " + found + "), nor Arabic in " + WINDOWS, line);
    }

    private static Optional<String> windows(byte[] bytes) {
        // Quirk: small Java runtimes leave this charset out.
        if (!Charset.isSupported(WINDOWS)) {
            return Optional.empty();
        }
        String text = new String(bytes, Charset.forName(WINDOWS));
        return looksArabic(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean looksArabic(String text) {
        int beyondAscii = 0;
        int letters = 0;
        int articles = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyondAscii += c > 0x7F ? 1 : 0;
            letters += Letter.isArabic(c) ? 1 : 0;
            articles += c == Letter.LAM && i > 0 && text.charAt(i - 1) == Letter.ALEF ? 1 : 0;
        }
        return 100L * letters >= (long) LETTERS * beyondAscii && (long) ARTICLE * articles >= letters;
    }
}
