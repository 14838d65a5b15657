package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the cheapest reading of a paragraph's quotation marks, as the shortest way (Viterbi) through what may be open
 * after each mark. A mark opens or closes at the price that {@link QuotationMark} asks, or stands for nothing; it may
 * also begin anew where the one before was never closed, or close two at once. Prices were set by looking at
 * newspapers. One walk over one text, not thread-safe; linear, for no more than {@link #LONGEST} marks are weighed at a
 * time.
 */
final class QuotationPairs {
    /** More marks than a paragraph of a newspaper has. */
    private static final int LONGEST = 256;

    /** What is open, as families of two bits each, the innermost lowest; no more than three. */
    private static final int STATES = 64;

    private static final int DEEPEST_STATE = 16;

    /** Paragraphs that one pair of marks may hold. */
    private static final int FARTHEST = 5;

    private static final int IN_ITS_OWN_FAMILY = 1;
    private static final int OF_ANOTHER_FAMILY = 3;
    private static final int NEVER_CLOSED = 3;
    private static final int ABANDONED = 5;
    private static final int ABANDONED_AFTER_STOP = 2;
    private static final int BOTH_AT_ONCE = 2;
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    private enum Act {
        CLOSE(0),
        OPEN(1),
        IGNORE(2),
        BEGIN_ANEW(3),
        CLOSE_BOTH(4);

        /** In the order of their codes. */
        static final Act[] ALL = values();

        final int code;

        Act(int code) {
            this.code = code;
        }
    }

    private final Tokens tokens;
    private final List<Quotation> found = new ArrayList<>();

    private int size;
    private int[] marks = new int[16];
    /** For each mark the last full stop between it and the mark before, or -1. */
    private int[] stops = new int[16];
    /** For each mark and each state after it the state before (low six bits) and the act. */
    private short[] ways = new short[16 * STATES];

    private int lastStop = -1;
    /** What is open, as places in what was found. */
    private final int[] open = new int[3];

    private int depth;

    /** What the paragraph before left open, as its place in what was found; -1 for none. */
    private int pending = -1;

    private int paragraphsSince;

    /** What a headline leaves open, no later paragraph closes. */
    private boolean firstLine = true;

    private QuotationPairs(Tokens tokens) {
        this.tokens = tokens;
    }

    /** All quotations in the order of their opening marks, without depth; those with nothing in them included. */
    static List<Quotation> of(Tokens tokens) {
        QuotationPairs pairs = new QuotationPairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            pairs.token(i);
        }
        pairs.endParagraph(tokens.size());
        return pairs.found;
    }

    private void token(int i) {
        switch (tokens.kind(i)) {
            case NEWLINE:
                endParagraph(i);
                break;
            case STOP:
                lastStop = i;
                break;
            case QUOTE:
                mark(i);
                break;
            default:
                break;
        }
    }

    private void mark(int i) {
        if (size == LONGEST) {
            read(0);
        }
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, 2 * size);
            stops = Arrays.copyOf(stops, 2 * size);
            ways = new short[2 * size * STATES];
        }
        marks[size] = i;
        stops[size++] = lastStop;
        lastStop = -1;
    }

    private void endParagraph(int end) {
        if (size > 0) {
            read(NEVER_CLOSED);
        }
        if (end > 0 && tokens.kind(end - 1) != TokenKind.NEWLINE) {
            paragraphsSince++;
        }
        while (depth > 0) {
            pending = firstLine ? -1 : open[depth - 1];
            paragraphsSince = 0;
            close(end, false);
        }
        lastStop = -1;
        firstLine = false;
    }

    private void read(int priceOfOpen) {
        Act[] acts = cheapest(priceOfOpen);
        for (int k = 0; k < size; k++) {
            apply(acts[k], k);
        }
        size = 0;
    }

    private void apply(Act act, int k) {
        switch (act) {
            case OPEN:
                open(marks[k]);
                break;
            case CLOSE:
                close(marks[k], true);
                break;
            case CLOSE_BOTH:
                close(marks[k], true);
                close(marks[k], true);
                break;
            case BEGIN_ANEW:
                close(stops[k] < 0 ? marks[k] : stops[k] + 1, false);
                open(marks[k]);
                break;
            default:
                closePending(marks[k]);
                break;
        }
    }

    private void open(int mark) {
        if (pending >= 0 && family(mark) == family(found.get(pending).open())) {
            pending = -1;
        }
        open[depth++] = found.size();
        found.add(new Quotation(mark, mark + 1, false, 0));
    }

    private void close(int end, boolean closed) {
        int place = open[--depth];
        found.set(place, new Quotation(found.get(place).open(), end, closed, 0));
    }

    /** A mark with nothing open in its own paragraph may close what an earlier paragraph left open. */
    private void closePending(int mark) {
        if (pending < 0 || depth > 0 || paragraphsSince > FARTHEST || !closes(mark)) {
            return;
        }
        int from = found.get(pending).open();
        if (family(from) == family(mark)) {
            found.set(pending, new Quotation(from, mark, true, 0));
            pending = -1;
        }
    }

    private boolean closes(int mark) {
        return QuotationMark.toClose(tokens, mark) < QuotationMark.toOpen(tokens, mark);
    }

    private int family(int mark) {
        return QuotationMark.family(tokens.text().charAt(tokens.start(mark)));
    }

    private Act[] cheapest(int priceOfOpen) {
        int[] prices = new int[STATES];
        Arrays.fill(prices, IMPOSSIBLE);
        prices[state()] = 0;
        for (int k = 0; k < size; k++) {
            prices = step(k, prices);
        }
        return wayTo(cheapestEnd(prices, priceOfOpen));
    }

    private int state() {
        int state = 0;
        for (int i = 0; i < depth; i++) {
            state = state << 2 | family(found.get(open[i]).open());
        }
        return state;
    }

    private int[] step(int k, int[] before) {
        int[] after = new int[STATES];
        Arrays.fill(after, IMPOSSIBLE);
        Prices prices = prices(k);
        for (int state = 0; state < STATES; state++) {
            if (before[state] < IMPOSSIBLE) {
                waysFrom(state, before[state], prices, after);
            }
        }
        return after;
    }

    private Prices prices(int k) {
        int mark = marks[k];
        return new Prices(
                k,
                family(mark),
                QuotationMark.toOpen(tokens, mark),
                QuotationMark.toClose(tokens, mark),
                QuotationMark.toIgnore(tokens, mark),
                stops[k] < 0 ? ABANDONED : ABANDONED_AFTER_STOP);
    }

    private void waysFrom(int state, int price, Prices of, int[] after) {
        int inner = state & 3;
        int outer = state >> 2 & 3;
        boolean own = inner == of.family || outer == of.family;
        if (inner != 0) {
            int other = inner == of.family ? 0 : OF_ANOTHER_FAMILY;
            way(of.k, after, state, state >> 2, Act.CLOSE, price + of.toClose + other);
        }
        if (state < DEEPEST_STATE) {
            int nested = own ? IN_ITS_OWN_FAMILY : 0;
            way(of.k, after, state, state << 2 | of.family, Act.OPEN, price + of.toOpen + nested);
        }
        way(of.k, after, state, state, Act.IGNORE, price + of.toIgnore);
        if (inner == of.family) {
            way(of.k, after, state, state, Act.BEGIN_ANEW, price + of.toOpen + of.toAbandon);
        }
        if (inner == of.family && outer == of.family) {
            way(of.k, after, state, state >> 4, Act.CLOSE_BOTH, price + of.toClose + BOTH_AT_ONCE);
        }
    }

    private void way(int k, int[] after, int from, int to, Act act, int price) {
        if (price < after[to]) {
            after[to] = price;
            ways[k * STATES + to] = (short) (act.code << 6 | from);
        }
    }

    private static int cheapestEnd(int[] prices, int priceOfOpen) {
        int best = 0;
        int least = IMPOSSIBLE;
        for (int state = 0; state < STATES; state++) {
            int price = prices[state] + priceOfOpen * depth(state);
            if (price < least) {
                least = price;
                best = state;
            }
        }
        return best;
    }

    private static int depth(int state) {
        return state == 0 ? 0 : state < 4 ? 1 : state < DEEPEST_STATE ? 2 : 3;
    }

    private Act[] wayTo(int end) {
        Act[] acts = new Act[size];
        int state = end;
        for (int k = size - 1; k >= 0; k--) {
            int way = ways[k * STATES + state];
            acts[k] = Act.ALL[way >> 6];
            state = way & STATES - 1;
        }
        return acts;
    }

    /** What one mark asks. */
    private record Prices(int k, int family, int toOpen, int toClose, int toIgnore, int toAbandon) {}
}
