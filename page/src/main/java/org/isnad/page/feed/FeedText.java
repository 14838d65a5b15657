package org.isnad.page.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.bytes.EncodingException;
import org.jspecify.annotations.Nullable;

/** How a feed is encoded: as its first bytes say, as the server says, as its XML declaration says, or as it shows. */
final class FeedText {
    private static final int DECLARATION = 400;

    private FeedText() {}

    static String of(byte[] bytes, @Nullable String contentType) {
        String begin = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Optional<String> marked = marked(bytes, begin);
        return marked.or(() -> declared(bytes, contentType, begin)).orElseGet(() -> shown(bytes));
    }

    private static Optional<String> marked(byte[] bytes, String begin) {
        if (begin.startsWith("\u00EF\u00BB\u00BF")) {
            String rest = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
            return Optional.of(rest);
        }
        boolean utf16 = begin.startsWith("\u00FE\u00FF") || begin.startsWith("\u00FF\u00FE");
        return utf16 ? Optional.of(new String(bytes, StandardCharsets.UTF_16)) : Optional.empty();
    }

    private static Optional<String> declared(byte[] bytes, @Nullable String contentType, String begin) {
        List<String> names = List.of(
                after(contentType == null ? "" : contentType, "charset="),
                after(begin.substring(0, Math.max(0, begin.indexOf("?>"))), "encoding="));
        return names.stream().flatMap(name -> strictly(bytes, name).stream()).findFirst();
    }

    /** Quirk: what is declared is often wrong; it then does not fit the bytes. */
    private static Optional<String> strictly(byte[] bytes, String charset) {
        try {
            ByteBuffer all = ByteBuffer.wrap(bytes);
            return Optional.of(Charset.forName(charset).newDecoder().decode(all).toString());
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String shown(byte[] bytes) {
        try {
            return Decoder.text(bytes);
        } catch (EncodingException e) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The word behind a sign, quoted or not; empty where the sign is not there. */
    private static String after(String text, String sign) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(sign);
        int start = at + sign.length();
        while (at >= 0 && start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (at >= 0 && end < text.length() && "\"'; ?>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return at < 0 ? "" : text.substring(start, end);
    }
}
