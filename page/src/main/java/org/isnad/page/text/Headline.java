package org.isnad.page.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a page's headline. Pages print it more than once above the story (in the browser's bar, as a heading, in boxes
 * to share it), sometimes glued to itself or beside the outlet's name; where no line recurs, the longest is the
 * headline.
 */
final class Headline {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-\u2013\u2014:\u00AB\u00BB\u2022\u00B7]+\\s+|\\s*\\|+\\s*");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST_LINE = 1000;
    /** Above so many words the first line wins, since a caption may be longer than the headline above it. */
    private static final int LONG = 10;

    private final List<PageLine> lines;
    private final Map<String, Integer> counts = new HashMap<>();

    Headline(List<PageLine> lines) {
        this.lines = lines;
        lines.forEach(this::count);
    }

    private void count(PageLine line) {
        for (String form : forms(line)) {
            counts.merge(Key.of(form), 1, Integer::sum);
        }
        String once = once(line);
        if (!once.equals(line.text())) {
            counts.merge(Key.of(once), 1, Integer::sum);
        }
    }

    /** What in a line may be a headline: the line, and its parts if a separator stands in it. */
    private static List<String> forms(PageLine line) {
        if (line.text().length() > LONGEST_LINE || !LineKinds.isArabic(line.text())) {
            return List.of();
        }
        return Stream.concat(Stream.of(once(line)), parts(line).stream())
                .distinct()
                .filter(form -> Words.count(form) >= FEWEST_WORDS && Words.count(form) <= MOST_WORDS)
                .toList();
    }

    /** The line without its own repetitions. */
    static String once(PageLine line) {
        return line.text().length() > LONGEST_LINE ? line.text() : Repetition.once(line.text());
    }

    /** The parts of a line between the signs that part a headline from the names of outlet and section. */
    static List<String> parts(PageLine line) {
        return line.text().length() > LONGEST_LINE ? List.of() : List.of(SEPARATOR.split(line.text()));
    }

    /**
     * Whether a line, or a part of it, stands on the page more than once and neither is long nor ends as a sentence
     * does.
     */
    boolean recurs(PageLine line) {
        return !isSentence(line) && forms(line).stream().anyMatch(this::recurs);
    }

    private boolean recurs(String form) {
        return counts.getOrDefault(Key.of(form), 0) > 1;
    }

    /** Whether a line is longer than headlines are, or ends as they do not. */
    static boolean isSentence(PageLine line) {
        String once = once(line);
        return Words.count(once) > MOST_WORDS || once.endsWith(".") && !once.endsWith("..");
    }

    /** Whether a line is the headline once more. */
    static boolean repeats(PageLine line, String headline) {
        return Key.of(once(line)).equals(Key.of(headline));
    }

    /** The headline, if these are the lines above the body. */
    Optional<String> text() {
        List<PageLine> head = lines.stream().filter(Headline::mayBe).toList();
        // The browser's bar comes first, and its headline is the surest; else the nearer to the body, the surer.
        Stream<PageLine> order = Stream.concat(
                head.stream().limit(1),
                IntStream.iterate(head.size() - 1, i -> i > 0, i -> i - 1).mapToObj(head::get));
        return order.flatMap(line -> forms(line).stream())
                .filter(this::recurs)
                .findFirst()
                .or(() -> longest(head));
    }

    private static Optional<String> longest(List<PageLine> head) {
        return head.stream()
                // Of several longest ones reduce keeps the first.
                .reduce((a, b) -> Comparator.comparingInt(Headline::rank).compare(a, b) >= 0 ? a : b)
                .map(Headline::once);
    }

    private static int rank(PageLine line) {
        return Math.min(line.words(), LONG);
    }

    /** Whether a line is Arabic and not the page's furniture. */
    static boolean mayBe(PageLine line) {
        boolean told = line.kind() == LineKind.SHORT || line.isProse();
        return told && LineKinds.isArabic(line.text());
    }
}
