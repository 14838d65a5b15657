package org.isnad.page.date.shapes;

import java.util.Optional;
import org.isnad.page.date.words.Kind;

/** The name of a month, or two names of the same month. */
final class Months {
    private static final String BETWEEN = "/-\u2013(|,\u060C\\";

    /**
     * A month.
     *
     * @param number from one
     * @param rare whether its name is a common word
     */
    record Month(int number, boolean hijri, boolean rare) {
        Parts of(int year, int day) {
            return new Parts(year, number, day, hijri);
        }
    }

    private final Cursor cursor;

    Months(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<Month> next() {
        boolean bracket = cursor.sign("(");
        Optional<Month> month = one();
        if (month.isPresent()) {
            boolean closed = bracket && cursor.sign(")");
            cursor.attempt(() -> again(month.get()));
            cursor.sign(bracket && !closed ? ")" : "");
        }
        return month;
    }

    private Optional<Month> one() {
        return of(Kind.MONTH).or(() -> of(Kind.HIJRI_MONTH)).or(() -> of(Kind.RARE_MONTH));
    }

    private Optional<Month> of(Kind kind) {
        return cursor.word(kind)
                .map(number -> new Month(Integer.parseInt(number), kind == Kind.HIJRI_MONTH, kind == Kind.RARE_MONTH));
    }

    /** The other name of the same month, in brackets, after a sign, or with nothing between them. */
    private Optional<Month> again(Month month) {
        cursor.sign(".");
        boolean bracket = cursor.pieces().isSign(cursor.at(), "(");
        cursor.sign(BETWEEN);
        Optional<Month> other = one();
        cursor.sign(bracket && other.isPresent() ? ")" : "");
        return other.filter(name -> name.number() == month.number() && name.hijri() == month.hijri());
    }
}
