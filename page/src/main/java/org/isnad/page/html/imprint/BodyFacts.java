package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.page.html.names.Agencies;
import org.isnad.page.html.names.Dateline;
import org.isnad.page.html.names.Label;
import org.isnad.page.html.names.Persons;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.text.Key;
import org.jspecify.annotations.Nullable;

/**
 * What the body's own paragraphs tell of its publication.
 *
 * @param dateline the place, and often the source, that the first paragraph opens with, as printed
 * @param credits agencies and outlets that the text is credited to, in its order
 * @param author whom a paragraph names as the author and does nothing else
 * @param notParagraphs which of the paragraphs, counted from zero, are only a credit, a dateline or a byline
 */
public record BodyFacts(
        Optional<String> dateline, List<String> credits, Optional<String> author, Set<Integer> notParagraphs) {
    public BodyFacts {
        credits = List.copyOf(credits);
        notParagraphs = Set.copyOf(notParagraphs);
    }

    /**
     * Reads the body.
     *
     * @param paragraphs the body's, in order, each on one line
     * @param outlet the page's, whose name datelines hold too; {@code null} where it is unknown
     */
    public static BodyFacts of(List<String> paragraphs, @Nullable String outlet) {
        return new Reading(paragraphs, outlet == null ? "" : outlet).facts();
    }

    /** Adds them to the page's facts; an author that the page tells stands. */
    public void addTo(Imprint.Builder imprint) {
        Imprint known = imprint.build();
        dateline.ifPresent(text -> imprint.put(Field.DATELINE, text, Origin.TEXT));
        if (known.author() == null) {
            author.ifPresent(names -> imprint.put(Field.AUTHOR, names, Origin.TEXT));
        }
        if (!credits.isEmpty()) {
            Map<String, String> all = new LinkedHashMap<>();
            known.credits().forEach(name -> all.putIfAbsent(Key.of(name), name));
            credits.forEach(name -> all.putIfAbsent(Key.of(name), name));
            imprint.credits(List.copyOf(all.values()));
            imprint.found(Field.CREDITS, known.origins().getOrDefault(Field.CREDITS, Origin.TEXT));
        }
    }

    /** Goes through the paragraphs once. */
    private static final class Reading {
        /** Credits and bylines stand in so many paragraphs at either end of a body. */
        private static final int ENDS = 3;

        private static final int LONGEST_BYLINE = 80;
        /** Beside the names of persons a byline holds that of a place at most. */
        private static final int PLACE = 2;

        private final List<String> paragraphs;
        private final Agencies agencies;
        private final Persons persons = new Persons(new SiteNames(List.of(), ""));
        private final List<String> credits = new ArrayList<>();
        private final Set<Integer> none = new HashSet<>();
        private Optional<String> dateline = Optional.empty();
        private Optional<String> author = Optional.empty();

        Reading(List<String> paragraphs, String outlet) {
            this.paragraphs = paragraphs;
            this.agencies = new Agencies(outlet);
        }

        BodyFacts facts() {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (i < ENDS || i >= paragraphs.size() - ENDS) {
                    paragraph(i, paragraphs.get(i));
                }
            }
            return new BodyFacts(dateline, credits.stream().distinct().toList(), author, none);
        }

        private void paragraph(int i, String text) {
            if (isCredit(text) || isByline(text)) {
                none.add(i);
            } else if (i < ENDS && dateline.isEmpty() && !hasText(i)) {
                Dateline.of(text, agencies).ifPresent(opening -> open(i, opening));
            }
            if (i >= paragraphs.size() - ENDS) {
                credits.addAll(agencies.last(text));
            }
        }

        /** Whether a paragraph before this one belongs to the text. */
        private boolean hasText(int i) {
            return none.size() < i;
        }

        private void open(int i, Dateline opening) {
            dateline = Optional.of(opening.text()).filter(text -> !text.isEmpty());
            author = author.or(opening::author);
            credits.addAll(opening.credits());
            if (opening.whole()) {
                none.add(i);
            }
        }

        private boolean isCredit(String text) {
            List<String> names = Agencies.labelled(text).orElseGet(() -> agencies.only(text));
            credits.addAll(names);
            return !names.isEmpty();
        }

        private boolean isByline(String text) {
            Optional<Label> label =
                    text.length() > LONGEST_BYLINE ? Optional.empty() : Persons.label(unbracketed(text));
            List<String> names = label.map(known -> persons.in(known.rest())).orElse(List.of());
            boolean alone = !names.isEmpty()
                    && (label.get().marked() || isFirstOrLast(text))
                    && words(label.get().rest()) - words(String.join(" ", names)) <= PLACE;
            if (alone && author.isEmpty()) {
                author = Optional.of(Bylines.joined(names.stream()));
            }
            return alone;
        }

        /** Between others a line that opens with such a word and has no colon is as likely a subheading. */
        private boolean isFirstOrLast(String text) {
            return text.equals(paragraphs.get(0)) || text.equals(paragraphs.get(paragraphs.size() - 1));
        }

        private static int words(String text) {
            return Key.of(text).split(" ").length;
        }

        private static String unbracketed(String text) {
            return text.startsWith("(") ? text.substring(1) : text;
        }
    }
}
