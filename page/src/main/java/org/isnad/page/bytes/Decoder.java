package org.isnad.page.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how text is encoded: UTF-8 wherever it can be, else an Arabic encoding where it makes sense. Thread-safe. */
public final class Decoder {
    private static final String WINDOWS = "windows-1256";

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
        return EncodingLabels.named(WINDOWS)
                .map(charset -> new String(bytes, charset))
                .filter(text -> Sense.of(text).isArabic());
    }

    /**
     * The markup of a page, whatever its encoding and whatever it says of it. A few bytes that fit into no encoding
     * become U+FFFD, and text that was encoded twice over is repaired where that is certain.
     *
     * @param payload with or without a byte order mark
     * @param contentType the header the server sent with it, {@code null} where there is none
     */
    public static String markup(byte[] payload, @Nullable String contentType) {
        return Mojibake.repair(new Encodings(payload, contentType == null ? "" : contentType).text());
    }
}
