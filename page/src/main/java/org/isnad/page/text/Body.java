package org.isnad.page.text;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the block of a page that is running text: the run of lines with the greatest sum, where a paragraph counts for
 * its words and anything else against. So a subheading or a button between two paragraphs is bridged, and a box of
 * other stories after the last one is not.
 */
final class Body {
    private static final int SHORT = -4;
    private static final int POINTER = -12;
    private static final int NOTICE = -20;
    /** Text that other pages have too counts against, since it mostly points to other stories. */
    private static final int REPEATED = -1;

    private Body() {}

    /**
     * A run of lines.
     *
     * @param from first line
     * @param to the line after the last; {@code from} where there is no running text
     */
    record Run(int from, int to) {
        static final Run NONE = new Run(0, 0);

        boolean isEmpty() {
            return from == to;
        }

        List<PageLine> of(List<PageLine> lines) {
            return lines.subList(from, to);
        }
    }

    /**
     * The run of running text, in which {@code headline} lines count as short ones. Repeated text beside it is its own:
     * other pages point here with it. A page that has no other text has at least that.
     */
    static Run of(List<PageLine> lines, Predicate<PageLine> headline) {
        Run run = heaviest(lines, headline);
        if (run.isEmpty()) {
            List<PageLine> plain = lines.stream().map(PageLine::unrepeated).toList();
            return heaviest(plain, headline);
        }
        int from = run.from();
        while (from > 0 && lines.get(from - 1).kind() == LineKind.REPEATED) {
            from--;
        }
        int to = run.to();
        while (to < lines.size() && lines.get(to).kind() == LineKind.REPEATED) {
            to++;
        }
        return new Run(from, to);
    }

    private static Run heaviest(List<PageLine> lines, Predicate<PageLine> headline) {
        Run best = Run.NONE;
        int most = 0;
        int from = 0;
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += headline.test(lines.get(i)) ? SHORT : weight(lines.get(i));
            if (sum > most) {
                most = sum;
                best = new Run(from, i + 1);
            } else if (sum <= 0) {
                sum = 0;
                from = i + 1;
            }
        }
        return best;
    }

    private static int weight(PageLine line) {
        return switch (line.kind()) {
            case PROSE -> line.words();
            case SHORT, FURNITURE, TEMPLATE -> SHORT;
            case REPEATED -> REPEATED * line.words();
            case POINTER -> POINTER;
            case NOTICE -> NOTICE;
        };
    }
}
