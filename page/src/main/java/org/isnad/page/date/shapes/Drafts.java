package org.isnad.page.date.shapes;

import java.util.Optional;
import org.isnad.page.date.words.Kind;

/** Reads whole dates: a day with its time of the clock before or after it, or a stretch of time before now. */
public final class Drafts {
    private static final String GAP = ",\u060C;\u061B-\u2013\u2014|\u2022\u00B7\u00BB/:()[].~*\"'";
    private static final int GAP_SIZE = 5;

    private final Cursor cursor;
    private final Days days;
    private final Clocks clocks;
    private final Offsets offsets;
    private final Agos agos;

    public Drafts(Cursor cursor) {
        this.cursor = cursor;
        this.days = new Days(cursor);
        this.clocks = new Clocks(cursor);
        this.offsets = new Offsets(cursor);
        this.agos = new Agos(cursor);
    }

    /** The date that begins at the cursor, which is then behind it; else the cursor stays. */
    public Optional<Draft> next() {
        int first = cursor.at();
        return cursor.attempt(agos::next)
                .map(ago -> draft(first, ago, Optional.empty()))
                .or(() -> cursor.attempt(() -> clockFirst(first)))
                .or(() -> cursor.attempt(() -> dayFirst(first)));
    }

    private Draft draft(int first, When when, Optional<Clock> clock) {
        if (isOpen(first)) {
            cursor.sign(")");
        }
        return new Draft(first, cursor.at(), when, clock);
    }

    /** Whether a bracket was opened since a piece and not closed. */
    private boolean isOpen(int first) {
        int open = 0;
        for (int piece = first; piece < cursor.at(); piece++) {
            open += cursor.pieces().isSign(piece, "(") ? 1 : cursor.pieces().isSign(piece, ")") ? -1 : 0;
        }
        return open > 0;
    }

    private Optional<Draft> clockFirst(int first) {
        Optional<String> zone = cursor.word(Kind.ZONE);
        return clocks.next().map(clock -> clock.in(zone)).map(clock -> {
            Optional<When> day = cursor.attempt(() -> {
                cursor.gap(GAP_SIZE, GAP, Kind.AT, Kind.ON, Kind.WITHIN);
                return day();
            });
            return draft(first, day.orElseGet(SameDay::new), Optional.of(clock));
        });
    }

    private Optional<When> day() {
        return days.next().map(When.class::cast).or(this::nearDay);
    }

    private Optional<When> nearDay() {
        return cursor.word(Kind.NEAR_DAY).map(shift -> new NearDay(Integer.parseInt(shift)));
    }

    private Optional<Draft> dayFirst(int first) {
        return day().map(when -> {
            Optional<Clock> clock = cursor.attempt(this::clockAfter);
            When day = clock.isPresent() ? withYearAfter(when) : when;
            return draft(first, day instanceof Day named ? days.withOther(named) : day, clock);
        });
    }

    private Optional<Clock> clockAfter() {
        cursor.gap(GAP_SIZE, GAP, Kind.AT, Kind.WEEKDAY);
        Optional<String> zone = cursor.attempt(() -> offsets.next(false));
        cursor.gap(2, GAP, Kind.AT);
        return clocks.next().map(clock -> clock.in(zone));
    }

    /** Quirk: programs print the year last of all, as in Aug 03 14:30:00 UTC 2013. */
    private When withYearAfter(When when) {
        if (when instanceof Day day && !day.hasYear()) {
            return cursor.attempt(() -> Optional.of(cursor.number(4, 4)).filter(year -> year > 0))
                    .map(day::in)
                    .orElse(day);
        }
        return when;
    }
}
