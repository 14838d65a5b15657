package org.isnad.arabic;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that a seed makes: Arabic letters with diacritics, tatweel, presentation forms, digits of three scripts, marks,
 * zero-width and bidi controls, emoji and broken surrogates. A failure prints the seed, {@code -Disnad.seed=…} runs it
 * again alone.
 */
final class HostileTexts {
    private static final int ROUNDS = 300;

    private static final String[] ALPHABETS = {
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة",
        "ابوفلكسيته  ",
        "ًٌٍَُِّْٰٓـ",
        "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹0123456789",
        "«»“”„‟\"'‘’‚‛‹›",
        ".,:;!?،؛؟…-–—_/#@%٪٫٬()[]{}",
        "abcXYZéĞİıß",
        " \t\r\n\u00A0\u2009\u3000",
        "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u00AD\u061C",
        "\uFDFA\uFDF2\uFEFB\uFEF5\uFE8D\uFEE1\uFC5E\uFE70\uFB56\uFBFC\uFDFD\uFBB2",
        "\uD83D\uDE00\uD83D\uD83D\uDC00\uD835\uDD38\uD800\uDFFF\uFFFE\uFFFF\uFFFD\uFDD0\u0000\u001B"
    };

    private final Random random;

    private HostileTexts(long seed) {
        random = new Random(seed);
    }

    /** The texts, each with its seed before it in the failing test's name. */
    static Stream<Long> seeds() {
        Long only = Long.getLong("isnad.seed");
        return only != null ? Stream.of(only) : IntStream.range(0, ROUNDS).mapToObj(Long::valueOf);
    }

    static String text(long seed) {
        return new HostileTexts(seed).text();
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(400);
        while (out.length() < length) {
            append(out, ALPHABETS[random.nextInt(ALPHABETS.length)], random.nextInt(8));
        }
        return out.toString();
    }

    private void append(StringBuilder out, String alphabet, int length) {
        for (int i = 0; i < length; i++) {
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
    }
}
