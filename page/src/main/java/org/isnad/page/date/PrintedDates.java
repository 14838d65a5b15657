package org.isnad.page.date;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.page.date.Search.Found;
import org.isnad.page.date.shapes.Day;
import org.isnad.page.date.words.Pieces;

/** Finds the dates that pages print. Stateless, thread-safe, linear in the text. */
public final class PrintedDates {
    private PrintedDates() {}

    /**
     * All dates of a text in its order, as {@link #in(String, Optional, Optional)} with no language told.
     *
     * @param captured when the page was captured; without it, relative dates are unknown
     */
    public static List<PrintedDate> in(String text, Optional<Instant> captured) {
        return in(text, captured, Optional.empty());
    }

    /**
     * All dates of a text in its order. The whole line or block is better than the date alone: the words around it tell
     * what it is. Days that do not exist, before 1990 or later than a day after the capture are left out, and so are
     * numbers of which nothing tells whether day or month comes first.
     *
     * @param captured when the page was captured; without it, relative dates are unknown
     * @param language the page's, as in {@code lang="ar-EG"}, which tells whether the day comes first; without it, the
     *     letters of the text do
     */
    public static List<PrintedDate> in(String text, Optional<Instant> captured, Optional<String> language) {
        Pieces pieces = Pieces.of(text);
        List<Found> found = Search.in(pieces);
        if (found.isEmpty()) {
            return List.of();
        }
        return new Settling(pieces, new Reach(captured), new DayOrder(text, days(found), language)).of(found);
    }

    private static List<Day> days(List<Found> found) {
        return found.stream()
                .map(date -> date.draft().when())
                .filter(Day.class::isInstance)
                .map(Day.class::cast)
                .toList();
    }

    /**
     * The date in a machine's field: an attribute {@code datetime}, a meta element, a feed, JSON. ISO 8601 and RFC 1123
     * in all their dialects, digits alone (days, and seconds or milliseconds since 1970), else as printed. Empty for
     * anything else and for dates that {@link #in} leaves out.
     */
    public static Optional<String> inAttribute(String value, Optional<Instant> captured) {
        return in(MachineDate.printed(value), captured).stream()
                .filter(PrintedDate::namesDay)
                .findFirst()
                .map(PrintedDate::iso);
    }
}
