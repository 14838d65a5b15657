package org.isnad.cli.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Stance;
import org.isnad.model.Story;
import org.jspecify.annotations.Nullable;

/** One story as HTML: its text with the statements marked in it, and beside each paragraph who says what. */
final class ArticleHtml {
    private final Reading reading;
    private final Story story;
    private final Anchors anchors;
    private final Words words;
    private final Markup html;
    private final MarkTags tags;
    private final NoteHtml notes;

    ArticleHtml(Reading reading, Anchors anchors, Words words, Markup html) {
        this.reading = reading;
        this.story = reading.story();
        this.anchors = anchors;
        this.words = words;
        this.html = html;
        this.tags = new MarkTags(reading, anchors, words);
        this.notes = new NoteHtml(reading, anchors, words, html);
    }

    void write() throws IOException {
        List<Row> rows = Row.of(reading);
        html.open("article", "id", anchors.story(), "aria-labelledby", anchors.title());
        html.open("header");
        row(rows.get(0), "h1", anchors.title());
        imprint(story.imprint());
        tally();
        html.close();
        for (Row row : rows.subList(1, rows.size())) {
            row(row, "p", "");
        }
        voices();
        new FactsHtml(reading, anchors, words, html).write();
        html.close().raw("\n");
    }

    private void row(Row row, String tag, String id) throws IOException {
        html.raw("\n").open("div", "class", "row");
        html.open(tag, "id", id, "dir", "rtl", "lang", story.imprint().language());
        if (row.span().isEmpty()) {
            html.text(words.of("untitled"));
        }
        tags.begin(row);
        new MarkedText(story.text(), html, tags).write(row.span(), row.marks());
        html.close();
        if (!row.statements().isEmpty()) {
            html.open("ol", "class", "notes");
            for (int i = 0; i < row.statements().size(); i++) {
                notes.write(row.statements().get(i), i + 1);
            }
            html.close();
        }
        html.close();
    }

    private void imprint(Imprint imprint) throws IOException {
        html.open("p", "class", "imprint");
        for (String name : given(imprint.outlet(), imprint.author())) {
            html.leaf("bdi", name).text(" \u00B7 ");
        }
        if (imprint.published() != null) {
            String published = imprint.published();
            html.leaf("time", Moment.of(published), "datetime", published, "title", published, "dir", "ltr")
                    .text(" \u00B7 ");
        }
        html.leaf("bdi", story.id(), "class", "id");
        String url = imprint.url() == null ? "" : imprint.url();
        if (isWebAddress(url)) {
            html.text(" \u00B7 ").leaf("a", words.of("original"), "href", url, "rel", "noopener noreferrer");
        }
        html.close();
    }

    private static List<String> given(@Nullable String... names) {
        List<String> out = new ArrayList<>();
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                out.add(name);
            }
        }
        return out;
    }

    /** Whether following the address can do no more than load a page. */
    private static boolean isWebAddress(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    private void tally() throws IOException {
        Tally tally = Tally.of(reading);
        html.open("p", "class", "tally");
        if (reading.statements().isEmpty()) {
            html.text(words.of("none"));
        } else {
            html.leaf("b", words.count("statements", reading.statements().size()))
                    .text(" \u00B7 ");
            html.leaf("b", words.count("speakers", tally.voices().size()));
        }
        for (Map.Entry<Stance, Integer> stance : tally.stances().entrySet()) {
            html.text(" ").open("span", "class", "stance " + MarkTags.className(stance.getKey()));
            html.text(words.of(stance.getKey()) + " " + stance.getValue()).close();
        }
        html.close();
    }

    private void voices() throws IOException {
        List<Tally.Voice> voices = Tally.of(reading).voices();
        if (voices.isEmpty()) {
            return;
        }
        html.raw("\n")
                .open("section", "class", "voices")
                .leaf("h2", words.of("speakers.title"))
                .open("ul");
        for (Tally.Voice voice : voices) {
            voice(voice);
        }
        html.close();
        if (reading.statements().stream().anyMatch(Confidence::isUnconfirmed)) {
            String meaning = words.of("unconfirmed.long").replace("#", Confidence.bar());
            html.leaf("p", words.of("doubt") + " " + meaning, "class", "legend");
        }
        html.close();
    }

    private void voice(Tally.Voice voice) throws IOException {
        html.open("li").open("b").leaf("bdi", voice.speaker().name()).close();
        if (voice.speaker().role() != null) {
            html.text(" ")
                    .open("span", "class", "role")
                    .leaf("bdi", voice.speaker().role())
                    .close();
        }
        html.open("span", "class", "said");
        for (int statement : voice.statements()) {
            Stance stance = reading.statements().get(statement).force().stance();
            html.text(" ")
                    .open("a", "class", "stance " + MarkTags.className(stance), "href", anchors.toNote(statement));
            html.text(words.of(stance) + " " + (statement + 1)).close();
        }
        html.close().close();
    }
}
