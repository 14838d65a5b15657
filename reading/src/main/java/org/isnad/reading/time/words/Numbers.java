package org.isnad.reading.time.words;

import java.util.List;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;

/** Reads numbers in digits and in words, as all that they can be in a time expression. */
final class Numbers {
    /** More characters or words than any number has that tells a time. */
    private static final int LONGEST = 12;

    private static final double LARGEST = 1e10;

    private final Lexicon lexicon;
    private final Tokens tokens;

    Numbers(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The readings of a token of digits. */
    void digits(Place at, List<Step> steps) {
        String form = tokens.form(at.token());
        if (form.length() > LONGEST) {
            return;
        }
        Place next = Place.of(at.token() + 1);
        for (Term term : Digits.read(form)) {
            steps.add(new Step(term, at, next));
        }
        double value = Digits.number(form);
        if (value >= 0) {
            compose(at, value, steps);
        }
    }

    /** The readings of a numeral that starts with a word. */
    void words(Place at, String first, List<Step> steps) {
        long value = lexicon.numeral(first);
        // One alone is rather «one of» than a number.
        if (value > 1
                || value == 1 && at.token() + 1 < tokens.size() && lexicon.numeral(tokens.form(at.token() + 1)) == 10) {
            compose(at, (double) value, steps);
        }
    }

    /** Reads on as long as the words make one numeral: units and tens, hundreds, scales. */
    private void compose(Place at, double first, List<Step> steps) {
        Numeral numeral = new Numeral(first);
        int next = at.token() + 1;
        while (next < tokens.size() && next - at.token() < LONGEST && takes(numeral, next)) {
            next++;
        }
        double value = numeral.value();
        if (value > 0 && value < LARGEST) {
            Place end = Place.of(next);
            steps.add(new Step(new Term(Category.NUMBER, Quantities.text(value)), at, end));
            if (value >= 1000 && value < 2200 && next > at.token() + 1) {
                steps.add(new Step(new Term(Category.SPELLED, Quantities.text(value)), at, end));
            }
        }
    }

    private boolean takes(Numeral numeral, int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        String form = tokens.form(token);
        boolean joined = form.charAt(0) == Letter.WAW;
        return numeral.follow(lexicon.numeral(form)) || joined && numeral.join(lexicon.numeral(form.substring(1)));
    }
}
