package org.isnad.ledger.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.arabic.Folding;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the value of a condition by what its field takes. */
final class Values {
    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_EDITS = 2;
    private static final int MOST_BETWEEN = 20;
    private static final int YEAR = "2018".length();
    private static final int MONTH = "2018-10".length();

    private final FieldNames names;

    Values(FieldNames names) {
        this.names = names;
    }

    Clause read(Field field, Piece value, @Nullable Piece reach) {
        switch (field.shape()) {
            case CHOICE:
                return choice(field, value);
            case NUMBER:
                return new Amounts(value).read(field);
            case DAY:
                return days(field, value);
            case CODE:
                return words(field, value, value.text(), Clause.Manner.EXACT, 0);
            default:
                return value.kind() == Piece.Kind.PHRASE ? phrase(field, value, reach) : word(field, value);
        }
    }

    private static Clause words(Field field, Piece piece, String text, Clause.Manner manner, int reach) {
        return new Clause.Words(field, text, manner, reach, new Span(piece.start(), piece.end()));
    }

    private Clause choice(Field field, Piece value) {
        String chosen = names.value(field, value.text())
                .orElseThrow(() -> new QueryException(
                        "'" + value.text() + "' is no value of '" + field + "': it has " + names.values(field),
                        value.start()));
        return new Clause.Choice(field, chosen);
    }

    private static Clause phrase(Field field, Piece value, @Nullable Piece reach) {
        return words(field, value, value.text(), Clause.Manner.EXACT, reach == null ? 0 : between(reach));
    }

    private static int between(Piece reach) {
        return small(reach.text(), MOST_BETWEEN, reach.start() + 1, "the words that may stand between");
    }

    private static Clause word(Field field, Piece value) {
        String text = value.text();
        int tilde = text.lastIndexOf('~');
        if (text.indexOf('*') >= 0) {
            return beginning(field, value);
        }
        if (tilde > 0) {
            String edits = text.substring(tilde + 1);
            int most = edits.isEmpty()
                    ? 1
                    : small(edits, MOST_EDITS, value.start() + tilde + 1, "the letters that may differ");
            return words(field, value, text.substring(0, tilde), Clause.Manner.FUZZY, most);
        }
        return words(field, value, text, Clause.Manner.LOOSE, 0);
    }

    private static Clause beginning(Field field, Piece value) {
        String text = value.text();
        int star = text.indexOf('*');
        if (star < text.length() - 1) {
            throw new QueryException("'*' may only end a word", value.start() + star);
        }
        String letters = Folding.fold(text.substring(0, star));
        if (letters.length() < SHORTEST_BEGINNING) {
            throw new QueryException(
                    "A beginning has " + SHORTEST_BEGINNING + " letters or more before the '*'", value.start());
        }
        return words(field, value, text.substring(0, star), Clause.Manner.PREFIX, 0);
    }

    private static int small(String digits, int most, int at, String what) {
        String folded = Folding.fold(digits);
        if (folded.length() == 1 || folded.length() == 2 && folded.charAt(0) != '0') {
            try {
                int number = Integer.parseInt(folded);
                if (number >= 0 && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new QueryException("After '~' stands a number: " + what, at);
            }
        }
        throw new QueryException("After '~' stands a number up to " + most + ": " + what, at);
    }

    private static Clause days(Field field, Piece value) {
        LocalDate[] range = range(value);
        switch (field) {
            case AFTER:
                return new Clause.Days(range[0], LocalDate.MAX);
            case BEFORE:
                return new Clause.Days(LocalDate.MIN, range[0]);
            default:
                return new Clause.Days(range[0], range[1]);
        }
    }

    /** The first day of a year, month or day, and the first after it. */
    private static LocalDate[] range(Piece value) {
        String date = Folding.fold(value.text()).strip();
        try {
            if (date.length() == YEAR) {
                LocalDate first = LocalDate.of(Integer.parseInt(date), 1, 1);
                return new LocalDate[] {first, first.plusYears(1)};
            }
            if (date.length() == MONTH) {
                LocalDate first = YearMonth.parse(date).atDay(1);
                return new LocalDate[] {first, first.plusMonths(1)};
            }
            LocalDate day = LocalDate.parse(date);
            return new LocalDate[] {day, day.plusDays(1)};
        } catch (DateTimeException | NumberFormatException e) {
            throw new QueryException(
                    "'" + value.text() + "' is no date: write 2018-10-30, 2018-10 or 2018", value.start());
        }
    }
}
