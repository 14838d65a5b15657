package org.isnad.page.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/** Dates as feeds write them: ISO 8601, or RFC 822 with all that is made of it. */
final class FeedDate {
    /** Zones that RFC 822 has names for, and three that feeds of the region write. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "GMT"),
            Map.entry("UTC", "GMT"),
            Map.entry("Z", "GMT"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"),
            Map.entry("AST", "+0300"),
            Map.entry("EET", "+0200"),
            Map.entry("EEST", "+0300"));

    private static final int LONGEST = 60;

    private FeedDate() {}

    /** The date in ISO 8601; {@code null} goes through, and what is no date becomes it. */
    static @Nullable String iso(@Nullable String written) {
        return written == null || written.length() > LONGEST
                ? null
                : Published.iso(written).or(() -> rfc(written.strip())).orElse(null);
    }

    private static Optional<String> rfc(String written) {
        String date = written.substring(written.indexOf(',') + 1).strip();
        String[] words = date.split(" +");
        if (words.length < 4 || words.length > 5) {
            return Optional.empty();
        }
        String zone = words.length == 5 ? zone(words[4]) : "GMT";
        String month = words[1].length() < 3 ? words[1] : capital(words[1].substring(0, 3));
        String time = words[3].length() == "1:00:00".length() ? "0" + words[3] : words[3];
        return Published.iso(String.join(" ", words[0], month, year(words[2]), time, zone));
    }

    private static String zone(String name) {
        String zone = name.replace(":", "");
        return ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone);
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
