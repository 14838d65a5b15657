package org.isnad.page.date.shapes;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.page.date.shapes.Ago.Amount;
import org.isnad.page.date.words.Kind;

/** Amounts of time before now: 3 hours ago, and in one word two hours. */
final class Agos {
    private static final int MOST_DIGITS = 4;

    private final Cursor cursor;

    Agos(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<When> next() {
        return cursor.attempt(this::markedFirst)
                .or(() -> cursor.attempt(this::markedLast))
                .map(When.class::cast);
    }

    private Optional<Ago> markedFirst() {
        return cursor.skip(Kind.AGO_FIRST) ? amounts() : Optional.empty();
    }

    private Optional<Ago> markedLast() {
        return amounts().filter(amounts -> cursor.skip(Kind.AGO_LAST));
    }

    private Optional<Ago> amounts() {
        cursor.skip(Kind.ABOUT);
        List<Amount> all = new ArrayList<>(2);
        cursor.attempt(this::amount).ifPresent(all::add);
        cursor.attempt(this::more).ifPresent(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Ago(all));
    }

    private Optional<Amount> more() {
        cursor.skip(Kind.AND);
        return amount();
    }

    private Optional<Amount> amount() {
        int number = cursor.number(1, MOST_DIGITS);
        Optional<String> count =
                number >= 0 ? Optional.of(String.valueOf(number)) : cursor.attempt(() -> cursor.word(Kind.COUNT));
        int start = cursor.at();
        Optional<Amount> counted = count.flatMap(told -> cursor.word(Kind.UNIT).map(unit -> of(told, unit)));
        if (counted.isPresent() || count.isPresent()) {
            return counted;
        }
        cursor.to(start);
        return cursor.word(Kind.AMOUNT).map(Agos::of);
    }

    private static Amount of(String countAndUnit) {
        int space = countAndUnit.indexOf(' ');
        return of(countAndUnit.substring(0, space), countAndUnit.substring(space + 1));
    }

    private static Amount of(String count, String unit) {
        return new Amount(Long.parseLong(count), ChronoUnit.valueOf(unit));
    }
}
