package org.isnad.page.html.imprint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Origin;
import org.isnad.page.date.Hint;
import org.isnad.page.date.PrintedDate;
import org.isnad.page.date.PrintedDates;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.sight.Sight;

/**
 * Tells which of a page's dates are those of publication and of the last change. What the page declares is believed
 * unless the date that a reader sees is another day; then whatever a second witness, the address too, bears out.
 */
final class PageDates {
    private static final int DAY = "2018-10-30".length();

    /** What the lines around the headline print. */
    private final List<Dated> labelled = new ArrayList<>();

    private final List<Dated> plain = new ArrayList<>();
    private final List<Dated> changed = new ArrayList<>();
    private final Map<String, Optional<String>> stamps = new HashMap<>();
    private final Optional<Instant> captured;
    private final Optional<LocalDate> addressed;

    /**
     * @param captured when the page was captured
     * @param addressed the day that the page's address names
     */
    PageDates(Optional<Instant> captured, Optional<LocalDate> addressed) {
        this.captured = captured;
        this.addressed = addressed;
    }

    /** Reads the lines around the headline, the nearest first. */
    void see(List<Sight> near, String language) {
        for (Sight sight : near) {
            String stamp = sight.element().attr("datetime");
            iso(stamp).ifPresent(iso -> add(sight, iso, hint(sight), Origin.MARKUP));
            for (PrintedDate date : PrintedDates.in(sight.text(), captured, Optional.of(language))) {
                add(sight, exact(sight, date.iso()), date.hint(), Origin.TEXT);
            }
        }
    }

    /** The same time as an element within the line tells it to machines, where that one has the offset too. */
    private String exact(Sight sight, String printed) {
        return sight.element().getElementsByTag("time").stream()
                .flatMap(time -> iso(time.attr("datetime")).stream())
                .filter(stamp -> stamp.startsWith(printed) && stamp.length() > printed.length())
                .findFirst()
                .orElse(printed);
    }

    /** What an element that holds a date for machines says it is. */
    private static Hint hint(Sight sight) {
        String property = sight.element().attr("itemprop");
        if (property.equals("datePublished") || sight.element().hasAttr("pubdate")) {
            return Hint.PUBLISHED;
        }
        return property.equals("dateModified") ? Hint.UPDATED : Hint.NONE;
    }

    private void add(Sight sight, String iso, Hint hint, Origin origin) {
        if (iso.length() >= DAY) {
            List<Dated> dates = hint == Hint.PUBLISHED ? labelled : hint == Hint.UPDATED ? changed : plain;
            dates.add(new Dated(iso, origin, List.of(sight.element())));
        }
    }

    /** Pages tell machines the same date again and again. */
    private Optional<String> iso(String stamp) {
        return stamp.isEmpty()
                ? Optional.empty()
                : stamps.computeIfAbsent(stamp, value -> PrintedDates.inAttribute(value, captured));
    }

    private List<Dated> dated(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> iso(claim.value()).stream()
                        .filter(iso -> iso.length() >= DAY)
                        .map(iso -> new Dated(iso, claim.origin(), List.of())))
                .toList();
    }

    /** The date of publication; empty where nothing tells it. */
    Optional<Dated> published(List<Claim> claims) {
        List<Dated> declared = dated(claims);
        Optional<Dated> seen = first(labelled).or(() -> first(plain));
        if (declared.isEmpty()) {
            return seen.or(() -> addressed.map(day -> new Dated(day.toString(), Origin.META, List.of())));
        }
        Dated first = believed(declared);
        return Optional.of(finest(first, declared));
    }

    private Dated believed(List<Dated> declared) {
        Dated first = declared.get(0);
        if (isSeen(first) || labelled.isEmpty() && plain.isEmpty()) {
            return first;
        }
        Optional<Dated> witnessed = declared.stream()
                .filter(date -> isSeen(date) || addressed.map(date::isNear).orElse(false))
                .findFirst();
        return witnessed.or(() -> first(labelled)).orElse(first);
    }

    private boolean isSeen(Dated date) {
        return labelled.stream().anyMatch(date::isNear) || plain.stream().anyMatch(date::isNear);
    }

    /** The same date as it is told most exactly: machines are often told the day alone. */
    private Dated finest(Dated date, List<Dated> declared) {
        if (date.hasTime()) {
            return withElements(date);
        }
        List<Dated> all = new ArrayList<>(declared);
        all.addAll(labelled);
        all.addAll(plain);
        return all.stream()
                .filter(other -> other.hasTime() && other.day().equals(date.day()))
                .findFirst()
                .orElseGet(() -> withElements(date));
    }

    private Dated withElements(Dated date) {
        List<Dated> seen = new ArrayList<>(labelled);
        seen.addAll(plain);
        return seen.stream()
                .filter(date::isNear)
                .findFirst()
                .map(other -> new Dated(date.iso(), date.origin(), other.elements()))
                .orElse(date);
    }

    /** The date of the last change, if it is later than that of publication. */
    Optional<Dated> updated(List<Claim> claims, Dated published) {
        return first(dated(claims))
                .or(() -> first(changed))
                .filter(date -> date.isAfter(published) && !date.iso().equals(published.iso()));
    }

    private static Optional<Dated> first(List<Dated> dates) {
        return dates.stream().findFirst();
    }
}
