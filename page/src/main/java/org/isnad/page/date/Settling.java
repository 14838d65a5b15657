package org.isnad.page.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.page.date.Search.Found;
import org.isnad.page.date.shapes.Ago;
import org.isnad.page.date.shapes.Clock;
import org.isnad.page.date.shapes.Day;
import org.isnad.page.date.shapes.Draft;
import org.isnad.page.date.shapes.NearDay;
import org.isnad.page.date.shapes.Parts;
import org.isnad.page.date.shapes.SameDay;
import org.isnad.page.date.words.Pieces;

/** Decides what the dates of one text mean, by one another, the capture and the language. */
final class Settling {
    private final Pieces pieces;
    private final Reach reach;
    private final DayOrder order;
    private final List<PrintedDate> settled = new ArrayList<>();

    Settling(Pieces pieces, Reach reach, DayOrder order) {
        this.pieces = pieces;
        this.reach = reach;
        this.order = order;
    }

    List<PrintedDate> of(List<Found> found) {
        for (Found date : found) {
            iso(date).filter(iso -> !isWeak(date)).ifPresent(iso -> add(date, iso));
        }
        return List.copyOf(settled);
    }

    private void add(Found date, String iso) {
        Draft draft = date.draft();
        boolean counted = draft.when() instanceof Ago || draft.when() instanceof NearDay;
        boolean yearless = draft.when() instanceof Day day && !day.hasYear();
        settled.add(new PrintedDate(pieces.span(draft.first(), draft.end()), iso, counted || yearless, date.hint()));
    }

    private Optional<String> iso(Found date) {
        Draft draft = date.draft();
        if (draft.when() instanceof Ago ago) {
            return before(ago);
        } else if (draft.when() instanceof NearDay near) {
            return near(near, draft.clock());
        } else if (draft.when() instanceof Day day) {
            return day(day, draft.clock());
        }
        return sameDay(draft.clock());
    }

    /**
     * Whether the words may be something else than the story's date, and nothing beside them says that they are not.
     */
    private boolean isWeak(Found date) {
        Draft draft = date.draft();
        if (date.hint() != Hint.NONE || draft.when() instanceof Ago) {
            return false;
        }
        boolean isDay = draft.when() instanceof Day;
        boolean weak = !(draft.when() instanceof Day day) || day.isWeak();
        boolean month = draft.when() instanceof Day day && day.isMonth();
        boolean weekday = draft.when() instanceof Day day && day.weekday().isPresent();
        boolean told = isDay && weekday || !month && draft.clock().isPresent() || isWhole(draft);
        return draft.when() instanceof SameDay || weak && !told;
    }

    /** Whether the text has no other words. */
    private boolean isWhole(Draft draft) {
        for (int piece = 0; piece < pieces.size(); piece++) {
            boolean outside = piece < draft.first() || piece >= draft.end();
            if (outside && (pieces.isWord(piece) || pieces.isNumber(piece))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> before(Ago ago) {
        try {
            Optional<ZonedDateTime> then = reach.now().map(ago::before);
            return then.filter(moment -> reach.has(moment.toLocalDate())).map(moment -> Iso.cut(moment, ago.unit()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> near(NearDay near, Optional<Clock> clock) {
        Optional<ZoneId> zone = Iso.zone(clock);
        return reach.today(zone).map(today -> withClock(today.plusDays(near.days()), clock));
    }

    private Optional<String> sameDay(Optional<Clock> clock) {
        Optional<PrintedDate> last =
                settled.isEmpty() ? Optional.empty() : Optional.of(settled.get(settled.size() - 1));
        return last.filter(PrintedDate::namesDay).map(date -> withClock(date.day(), clock));
    }

    private static String withClock(LocalDate day, Optional<Clock> clock) {
        return clock.map(time -> Iso.time(day, time)).orElseGet(() -> Iso.day(day));
    }

    private Optional<String> day(Day printed, Optional<Clock> clock) {
        Day day = withYear(printed);
        Optional<LocalDate> date = parts(day)
                .flatMap(parts -> date(parts, day.weekday()))
                .filter(solar -> printed.hasYear() || isOn(solar, day.weekday()));
        if (day.isMonth()) {
            return date.map(Iso::month);
        }
        // A day of the Hijri calendar is known to a day at best, and begins at sunset.
        return date.map(solar -> day.isHijri() ? Iso.day(solar) : withClock(solar, clock));
    }

    private Day withYear(Day day) {
        if (day.hasYear() || day.isHijri()) {
            return day;
        }
        return reach.year(day.parts().month(), day.parts().day()).map(day::in).orElse(day);
    }

    private static boolean isOn(LocalDate date, Optional<DayOfWeek> weekday) {
        return weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
    }

    /** The reading that is meant. */
    private Optional<Parts> parts(Day day) {
        List<Parts> possible = day.readings().stream()
                .filter(parts -> date(parts, Optional.empty()).isPresent())
                .toList();
        List<Parts> agreeing = possible.stream()
                .filter(parts -> parts.date().map(LocalDate::getDayOfWeek).equals(day.weekday()))
                .toList();
        if (agreeing.size() == 1 || possible.size() == 1) {
            return Optional.of(agreeing.size() == 1 ? agreeing.get(0) : possible.get(0));
        }
        return possible.isEmpty() ? Optional.empty() : order.choose(day);
    }

    private Optional<LocalDate> date(Parts parts, Optional<DayOfWeek> weekday) {
        return parts.date()
                .map(date -> parts.hijri() ? sighted(date, weekday) : date)
                .filter(reach::has);
    }

    /** The new moon is sighted a day before or after the tables have it; the day of the week then tells. */
    private static LocalDate sighted(LocalDate date, Optional<DayOfWeek> weekday) {
        for (int shift = -1; weekday.isPresent() && shift <= 1; shift++) {
            if (date.plusDays(shift).getDayOfWeek() == weekday.get()) {
                return date.plusDays(shift);
            }
        }
        return date;
    }
}
