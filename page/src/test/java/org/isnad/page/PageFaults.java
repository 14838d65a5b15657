package org.isnad.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.html.HtmlPage;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** In what a story differs from what a careful reader takes from its page: a line of reason for each field at fault. */
final class PageFaults {
    private final KeptPage page;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private PageFaults(KeptPage page) {
        this.page = page;
    }

    static Map<String, String> of(KeptPage page) {
        PageFaults faults = new PageFaults(page);
        try {
            faults.compare(faults.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.faults;
    }

    private Optional<Story> read() throws IOException {
        if (page.isCaptured()) {
            return HtmlPage.story(markup(), page.capture());
        }
        try (Stories stories = Input.open(page.file())) {
            return stories.next() instanceof Found.Told told ? Optional.of(told.story()) : Optional.empty();
        }
    }

    private String markup() throws IOException {
        return Decoder.markup(Files.readAllBytes(page.file()), null);
    }

    private void compare(Optional<Story> found) throws IOException {
        if (found.isPresent() != page.isStory()) {
            fault("story", page.isStory(), found.map(Story::title).orElse("none"));
        }
        if (found.isPresent() && page.isStory()) {
            compare(found.get());
            paragraphs(found.get());
            places(found.get());
        }
    }

    private void compare(Story story) {
        Imprint imprint = story.imprint();
        word("title", story.title());
        word("outlet", imprint.outlet());
        word("author", imprint.author());
        word("section", imprint.section());
        word("language", imprint.language());
        word("url", imprint.url());
        dateline(imprint.dateline());
        date("published", imprint.published());
        date("updated", imprint.updated());
        check("credits", page.list("credits"), imprint.credits());
        List<String> silent = Stream.of(Field.values())
                .filter(field -> isKnown(field, story) && !imprint.origins().containsKey(field))
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
        check("origins", List.of(), silent);
    }

    private static boolean isKnown(Field field, Story story) {
        Imprint imprint = story.imprint();
        return switch (field) {
            case TITLE -> !story.title().isEmpty();
            case URL -> imprint.url() != null;
            case OUTLET -> imprint.outlet() != null;
            case AUTHOR -> imprint.author() != null;
            case CREDITS -> !imprint.credits().isEmpty();
            case DATELINE -> imprint.dateline() != null;
            case SECTION -> imprint.section() != null;
            case PUBLISHED -> imprint.published() != null;
            case UPDATED -> imprint.updated() != null;
            case LANGUAGE -> true;
        };
    }

    private void word(String field, @Nullable String found) {
        String wanted = page.word(field);
        check(field, wanted == null ? null : plain(wanted), found == null || found.isEmpty() ? null : plain(found));
    }

    /** With or without the dash that ends it. */
    private void dateline(@Nullable String found) {
        String wanted = page.word("dateline");
        check("dateline", wanted == null ? null : letters(wanted), found == null ? null : letters(found));
    }

    private void date(String field, @Nullable String found) {
        check(field, moment(page.word(field)), moment(found));
    }

    /** The same moment is the same however its offset is written. */
    private static @Nullable Object moment(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return local(iso);
        }
    }

    /** What is no more exact than the hour stays as it is written. */
    private static Object local(String iso) {
        try {
            return iso.contains("T") ? LocalDateTime.parse(iso) : LocalDate.parse(iso);
        } catch (DateTimeException e) {
            return iso;
        }
    }

    private void paragraphs(Story story) {
        List<String> found = texts(story);
        check(
                "paragraphs",
                page.list("paragraphs").stream().map(PageFaults::plain).toList(),
                found);
        String body = plain(story.body());
        check(
                "absent",
                List.of(),
                page.list("absent").stream()
                        .filter(absent -> body.contains(plain(absent)))
                        .toList());
    }

    private static List<String> texts(Story story) {
        return story.paragraphs().stream()
                .map(paragraph -> plain(text(story, paragraph)))
                .toList();
    }

    private static String text(Story story, Paragraph paragraph) {
        return story.text().substring(paragraph.span().start(), paragraph.span().end());
    }

    /** Each paragraph's range in the markup holds its words, and the ranges follow one another. */
    private void places(Story story) throws IOException {
        String markup = markup();
        List<String> wrong = new ArrayList<>();
        int last = 0;
        for (Paragraph paragraph : story.paragraphs()) {
            PagePlace place = paragraph.page();
            if (place == null || place.span().start() < last || !holds(markup, place.span(), text(story, paragraph))) {
                wrong.add(text(story, paragraph));
            } else {
                last = place.span().end();
            }
        }
        check("places", List.of(), wrong);
    }

    private static boolean holds(String markup, Span span, String text) {
        String there = Jsoup.parseBodyFragment(markup.substring(span.start(), span.end()))
                .text();
        return letters(there).contains(letters(text));
    }

    private void check(String field, @Nullable Object wanted, @Nullable Object found) {
        if (!Objects.equals(wanted, found)) {
            fault(field, wanted, found);
        }
    }

    private void fault(String field, @Nullable Object wanted, @Nullable Object found) {
        faults.put(field, field + " wanted: " + wanted + "\n" + field + " found:  " + found);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Without marks of direction, each run of white space one space. */
    private static String plain(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C]+", "")
                .replaceAll("[\\s\\u00A0\\u2009\\u3000]+", " ")
                .strip();
    }
}
