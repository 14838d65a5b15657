package org.isnad.page.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.page.date.shapes.Day;
import org.isnad.page.date.shapes.Order;
import org.isnad.page.date.shapes.Parts;

/**
 * Which of two numbers is the day on one page: as other dates of the page have it, else as its language has it. English
 * alone settles nothing: half of those who write it put the month first.
 */
final class DayOrder {
    /** Languages, and uses of English, in which the day comes first wherever they are printed. */
    private static final Set<String> DAY_FIRST = Set.of(
            "ar", "fa", "ur", "ckb", "he", "fr", "tr", "de", "es", "it", "pt", "nl", "ru", "el", "pl", "en-gb", "en-au",
            "en-nz", "en-ie", "en-in", "en-za", "en-eg", "en-ae", "en-sa", "en-qa", "en-lb", "en-jo");

    /** The sign between the numbers, and which was seen to be the day. */
    private record Vote(char separator, Order order) {}

    private final Set<Vote> votes = new HashSet<>();
    private final Set<LocalDate> certain = new HashSet<>();
    private final boolean dayFirst;

    DayOrder(String text, List<Day> days, Optional<String> language) {
        for (Day day : days) {
            if (day.order() != Order.OPEN && !day.isWeak()) {
                votes.add(new Vote(day.separator(), day.order()));
                day.parts().date().ifPresent(certain::add);
            }
        }
        this.dayFirst = language.map(DayOrder::isDayFirst).orElseGet(() -> isArabic(text));
    }

    /** The one of two readings, the day first one first, that is meant; empty where nothing tells. */
    Optional<Parts> choose(Day day) {
        boolean first = votes.contains(new Vote(day.separator(), Order.DAY_FIRST));
        boolean second = votes.contains(new Vote(day.separator(), Order.MONTH_FIRST));
        if (first != second) {
            return Optional.of(day.readings().get(first ? 0 : 1));
        }
        List<Parts> known = day.readings().stream()
                .filter(parts -> parts.date().filter(certain::contains).isPresent())
                .toList();
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        return dayFirst ? Optional.of(day.parts()) : Optional.empty();
    }

    private static boolean isDayFirst(String language) {
        String tag = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int end = tag.indexOf('-');
        return DAY_FIRST.contains(tag) || DAY_FIRST.contains(end < 0 ? tag : tag.substring(0, end));
    }

    private static boolean isArabic(String text) {
        int arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            arabic += Letter.isArabic(c) ? 1 : Character.isLetter(c) ? -1 : 0;
        }
        return arabic > 0;
    }
}
