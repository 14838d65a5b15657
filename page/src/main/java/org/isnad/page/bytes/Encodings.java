package org.isnad.page.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the encoding of one page. What is declared is only a hint: UTF-8 proves itself, Arabic in an encoding of one
 * byte a letter shows by its articles, and only what neither explains is left to the declaration.
 */
final class Encodings {
    private static final String[] ARABIC = {"windows-1256", "ISO-8859-6", "x-MacArabic"};
    private static final int MARK_8 = 3;
    private static final int MARK_16 = 2;
    /** So many bytes tell UTF-16 without a mark: of markup, which is ASCII, every other one is zero. */
    private static final int HEAD = 1000;

    private final byte[] page;
    private final String contentType;

    Encodings(byte[] page, String contentType) {
        this.page = page;
        this.contentType = contentType;
    }

    String text() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return text(StandardCharsets.UTF_8, MARK_8);
        } else if (startsWith(0xFF, 0xFE) || zeros(1)) {
            return text(StandardCharsets.UTF_16LE, startsWith(0xFF, 0xFE) ? MARK_16 : 0);
        } else if (startsWith(0xFE, 0xFF) || zeros(0)) {
            return text(StandardCharsets.UTF_16BE, startsWith(0xFE, 0xFF) ? MARK_16 : 0);
        }
        Utf8 utf8 = Utf8.in(page);
        return utf8.isLikely() ? text(StandardCharsets.UTF_8, 0) : inOneByteALetter(utf8);
    }

    private boolean startsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= page.length || (page[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether most bytes at even places are zero, or most at odd ones. */
    private boolean zeros(int parity) {
        int end = Math.min(page.length, HEAD);
        int zeros = 0;
        for (int i = parity; i < end; i += 2) {
            zeros += page[i] == 0 ? 1 : 0;
        }
        return end > 1 && zeros > end / 4;
    }

    private String text(Charset charset, int from) {
        return new String(page, from, page.length - from, charset);
    }

    private String inOneByteALetter(Utf8 utf8) {
        List<String> declared = declared().map(charset -> text(charset, 0)).toList();
        List<String> readings = new ArrayList<>(declared);
        for (String name : ARABIC) {
            EncodingLabels.named(name).map(charset -> text(charset, 0)).ifPresent(readings::add);
        }
        return mostArabic(readings)
                .or(() -> utf8.isMostly() ? Optional.of(text(StandardCharsets.UTF_8, 0)) : Optional.empty())
                .or(() -> declared.stream().findFirst())
                .or(() -> EncodingLabels.named("windows-1252").map(charset -> text(charset, 0)))
                .orElseGet(() -> text(StandardCharsets.ISO_8859_1, 0));
    }

    /** The encodings that server and page declare; UTF-8, which it is not, and UTF-16, which would show, left out. */
    private Stream<Charset> declared() {
        return Stream.of(Declaration.inHeader(contentType), Declaration.in(page))
                .flatMap(Optional::stream)
                .flatMap(label -> EncodingLabels.of(label).stream())
                .filter(charset -> !charset.name().startsWith("UTF-"));
    }

    /** The reading that makes most sense as Arabic, the declared one where several make the same. */
    private static Optional<String> mostArabic(List<String> readings) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (String reading : readings) {
            Sense sense = Sense.of(reading);
            if (sense.isArabic() && sense.articles() > most) {
                best = Optional.of(reading);
                most = sense.articles();
            }
        }
        return best;
    }
}
