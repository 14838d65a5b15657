package org.isnad.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.isnad.model.Imprint;
import org.isnad.model.Story;

/**
 * Texts as no editor would let them pass, each made from its seed alone: words with diacritics, tatweel and joiners,
 * marks of direction, digits of three scripts, quotation marks that nobody closes, emoji, halves of surrogate pairs.
 */
public final class ArabicTexts {
    private static final List<String> WORDS = words();

    /** Every mark that opens or closes words of others somewhere. */
    private static final String QUOTES = "\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019\u2039\u203A\"'`\uFF02";

    private static final String PUNCTUATION = "..,,::;!?-()[]/\\%&#@_*\u060C\u061B\u061F\u066A\u2026\u2013\u2014\u2022";
    private static final String DIACRITICS =
            "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u06D6";
    private static final String INVISIBLE =
            "\u200B\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u00AD";
    private static final String SPACES = "     \u00A0\u2009\u3000\t";
    private static final char TATWEEL = '\u0640';
    /** First character and size of the Arabic block, twice, as it is the most used, and of the presentation forms. */
    private static final int[][] BLOCKS = {{0x600, 0x100}, {0x600, 0x100}, {0xFB50, 0x2B0}, {0xFE70, 0x90}};

    private static final int[] ZEROS = {'0', '\u0660', '\u06F0'};
    private static final int[] EMOJI = {0x1F600, 0x1F1EA, 0x1F1EC, 0x2764, 0xFE0F, 0x1F468, 0x1F3FD, 0x20000};
    private static final int WORST_SIZE = 60;

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private ArabicTexts(long seed) {
        random = new Random(seed);
    }

    /**
     * Tries a property on many texts. A failure names the seed of its text; {@code -Disnad.seed=} tries only that one,
     * {@code -Disnad.rounds=} tries another number of seeds than this.
     *
     * @param rounds how many seeds to try, from zero up
     */
    public static void forAll(int rounds, Consumer<String> property) {
        Long given = Long.getLong("isnad.seed");
        if (given != null) {
            tryOne(given, property);
            return;
        }
        int wanted = Integer.getInteger("isnad.rounds", rounds);
        for (long seed = 0; seed < wanted; seed++) {
            tryOne(seed, property);
        }
    }

    /** As {@link #forAll}, with the text's first line as the title of a story. */
    public static void forAllStories(int rounds, Consumer<Story> property) {
        forAll(rounds, text -> property.accept(asStory(text)));
    }

    /** The text of a seed. */
    public static String text(long seed) {
        return new ArabicTexts(seed).write();
    }

    private static void tryOne(long seed, Consumer<String> property) {
        String text = text(seed);
        try {
            property.accept(text);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("fails with -Disnad.seed=" + seed + " on \"" + escaped(text) + "\": " + e, e);
        }
    }

    private static Story asStory(String text) {
        int newline = text.indexOf('\n');
        String title = newline < 0 ? "" : text.substring(0, newline);
        return Story.of("random", Imprint.UNKNOWN, title, text.substring(newline + 1));
    }

    /** Everything but printable ASCII as an escape, so that no terminal reorders or drops it. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= ' ' && c < 0x7F) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return out.toString();
    }

    private String write() {
        int pieces = random.nextInt(random.nextInt(10) == 0 ? WORST_SIZE * 10 : WORST_SIZE);
        for (int i = 0; i < pieces; i++) {
            piece();
        }
        return out.toString();
    }

    private void piece() {
        switch (random.nextInt(20)) {
            case 0 -> number();
            case 1, 2 -> out.append(oneOf(QUOTES));
            case 3, 4 -> out.append(oneOf(PUNCTUATION));
            case 5 -> out.append(oneOf(INVISIBLE));
            case 6 -> out.appendCodePoint(EMOJI[random.nextInt(EMOJI.length)]);
            case 7 -> out.append((char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
            case 8 -> lineBreak();
            case 9 -> out.append("Reuters ");
            case 10 -> run();
            case 11 -> letters();
            default -> word();
        }
    }

    /** A word of the list, now and then written as only a hostile hand would. */
    private void word() {
        for (char c : WORDS.get(random.nextInt(WORDS.size())).toCharArray()) {
            out.append(c);
            decorate();
        }
        out.append(random.nextInt(8) == 0 ? oneOf(PUNCTUATION) : oneOf(SPACES));
    }

    private void decorate() {
        switch (random.nextInt(40)) {
            case 0 -> out.append(oneOf(DIACRITICS)).append(oneOf(DIACRITICS));
            case 1, 2 -> out.append(oneOf(DIACRITICS));
            case 3 -> out.append(TATWEEL);
            case 4 -> out.append(oneOf(INVISIBLE));
            default -> {}
        }
    }

    /** Any characters of the Arabic blocks and of the presentation forms, assigned or not. */
    private void letters() {
        for (int i = random.nextInt(6); i >= 0; i--) {
            int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
            out.append((char) (block[0] + random.nextInt(block[1])));
        }
        out.append(' ');
    }

    private void number() {
        int zero = ZEROS[random.nextInt(ZEROS.length)];
        for (int i = random.nextInt(7); i >= 0; i--) {
            out.append((char) (zero + random.nextInt(10)));
            if (random.nextInt(5) == 0) {
                out.append(oneOf(".,:/-\u066B\u066C"));
            }
        }
        out.append(' ');
    }

    /** The same character over and over. */
    private void run() {
        out.append(String.valueOf(oneOf(QUOTES + PUNCTUATION + DIACRITICS + INVISIBLE + TATWEEL + SPACES))
                .repeat(1 + random.nextInt(12)));
    }

    private void lineBreak() {
        out.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }

    private char oneOf(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static List<String> words() {
        try (InputStream in = ArabicTexts.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
