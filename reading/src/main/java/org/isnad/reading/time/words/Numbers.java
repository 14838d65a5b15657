package org.isnad.reading.time.words;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Amount;
import org.isnad.reading.number.DigitForms;
import org.isnad.reading.number.Numerals;

/** Reads numbers in digits and in words, as all that they can be in a time expression. */
final class Numbers {
    /** More characters than any number has that tells a time. */
    private static final int LONGEST = 12;

    private static final double LARGEST = 1e10;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Numerals numerals;

    Numbers(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numerals = new Numerals(tokens, lexicon.numbers());
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
        double value = DigitForms.number(form);
        if (value >= 0) {
            number(at, numerals.whole(at.token(), value), steps);
        }
    }

    /** The readings of a numeral that starts with a word. */
    void words(Place at, String first, List<Step> steps) {
        double value = lexicon.numbers().counting(first);
        // One alone is rather «one of» than a number.
        if (value > 1 || value == 1 && isTen(at.token() + 1)) {
            number(at, numerals.whole(at.token(), value), steps);
        }
    }

    private boolean isTen(int token) {
        return token < tokens.size() && lexicon.numbers().counting(tokens.form(token)) == 10;
    }

    private static void number(Place at, Optional<Amount> read, List<Step> steps) {
        double value = read.map(Amount::value).orElse(0.0);
        if (value > 0 && value < LARGEST) {
            Place end = Place.of(read.get().end());
            steps.add(new Step(new Term(Category.NUMBER, Quantities.text(value)), at, end));
            if (value >= 1000 && value < 2200 && end.token() > at.token() + 1) {
                steps.add(new Step(new Term(Category.SPELLED, Quantities.text(value)), at, end));
            }
        }
    }
}
