package org.isnad.architecture.docs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.Tokens;
import org.isnad.json.Json;
import org.isnad.json.ReadingJson;
import org.isnad.model.Attribution;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.testkit.Checkout;
import org.jspecify.annotations.Nullable;

/** Goes the way of the sample page, and shows what each step gives for the paragraph that {@code way.md} follows. */
final class Way {
    private static final int PARAGRAPH = 3;
    private static final int TOKENS = 12;
    /** Words of the paragraph's two reporting clauses. */
    private static final int[] LOOKED_UP = {0, 1, 2, 3, 9, 11, 27};

    private final Story story;
    private final Span paragraph;
    private final Tokens tokens;
    private final int first;
    private final int last;
    private final Reading reading;
    private final Map<String, Supplier<String>> steps = Map.of(
            "story", this::story,
            "tokens", this::tokens,
            "quotations", this::quotations,
            "sentences", this::sentences,
            "words", this::words,
            "times", this::times,
            "statements", this::statements,
            "json", this::json);

    Way() {
        story = samplePage();
        paragraph = story.paragraphs().get(PARAGRAPH).span();
        tokens = Tokens.of(story.text());
        first = tokens.at(paragraph.start());
        last = tokens.at(paragraph.end() - 1);
        reading = Reader.standard().read(story);
    }

    private static Story samplePage() {
        String page = Checkout.root().resolve("samples/page.txt").toString();
        try (Stories stories = Stories.open(List.of(page), InputStream.nullInputStream())) {
            return ((Found.Told) stories.next()).story();
        }
    }

    /** What a step gives, in lines. */
    String shown(String step) {
        Supplier<String> shown = steps.get(step);
        if (shown == null) {
            throw new IllegalArgumentException("way.md asks for the step '" + step + "'; there are " + steps.keySet());
        }
        return shown.get();
    }

    private String story() {
        return lines(List.of(
                "id         " + story.id(),
                "published  " + story.imprint().published(),
                "outlet     " + story.imprint().outlet(),
                "title      " + story.title(),
                "paragraphs " + story.paragraphs().size(),
                "the fourth " + at(paragraph),
                "           " + paragraph.of(story.text()),
                "its place in the page's characters "
                        + at(story.paragraphs().get(PARAGRAPH).page().span())));
    }

    private String tokens() {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < first + TOKENS; i++) {
            lines.add(i + " " + tokens.kind(i) + " " + at(tokens.span(i, i)) + " " + tokens.word(i)
                    + (tokens.form(i).equals(tokens.word(i)) ? "" : "  =  " + tokens.form(i)));
        }
        return lines(lines);
    }

    private String quotations() {
        List<String> lines = new ArrayList<>();
        for (Quotation quotation : Quotations.of(tokens).all()) {
            if (quotation.open() >= first && quotation.close() <= last) {
                lines.add("tokens " + quotation.open() + " to " + quotation.close()
                        + (quotation.closed() ? ", closed, " : ", never closed, ") + "depth " + quotation.depth());
                lines.add("  " + text(quotation.open() + 1, quotation.close() - 1));
            }
        }
        return lines(lines);
    }

    private String sentences() {
        List<String> lines = new ArrayList<>();
        int title = tokens.at(story.titleEnd());
        Quotations quotations = Quotations.of(tokens);
        sentences(lines, "headline", Sentences.of(tokens, quotations, 0, title, true));
        sentences(lines, "body", Sentences.of(tokens, quotations, title, tokens.size(), false));
        return lines(lines.subList(0, 6));
    }

    private void sentences(List<String> lines, String where, List<int[]> sentences) {
        for (int[] sentence : sentences) {
            String text = text(sentence[0], sentence[1] - 1);
            lines.add(where + ", tokens " + sentence[0] + " to " + (sentence[1] - 1));
            lines.add("  " + text);
        }
    }

    private String words() {
        List<String> lines = new ArrayList<>();
        for (int i : LOOKED_UP) {
            Word word = Lexicon.standard().word(tokens.form(first + i));
            lines.add("word     " + tokens.word(first + i));
            lines.add("stem     " + word.stem());
            lines.add("is       " + classes(word) + before(word));
            CueForm cue = word.cue();
            if (cue != null) {
                lines.add("cue      " + cue.cue().key() + ", " + cue.inflection() + ", " + cue.agreement());
            }
            lines.add("");
        }
        return lines(lines.subList(0, lines.size() - 1));
    }

    private static String classes(Word word) {
        List<String> classes = new ArrayList<>();
        for (WordClass wordClass : WordClass.values()) {
            if (word.is(wordClass)) {
                classes.add(wordClass.name());
            }
        }
        return classes.isEmpty() ? "of no class" : String.join(", ", classes);
    }

    private static String before(Word word) {
        return (word.conjunction() ? "; has a conjunction" : "")
                + (word.proclitic() != '\0' ? "; has a preposition" : "")
                + (word.definite() ? "; has the article" : "");
    }

    private String times() {
        List<String> lines = new ArrayList<>();
        for (Timex time : reading.times()) {
            lines.add(at(time.span()) + " " + time.value());
            lines.add("  " + time.span().of(story.text()));
        }
        return lines(lines.subList(0, Math.min(8, lines.size())));
    }

    private String statements() {
        List<String> lines = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (paragraph.contains(statement.attribution().content().get(0))) {
                statement(lines, statement);
            }
        }
        return lines(lines.subList(0, lines.size() - 1));
    }

    private void statement(List<String> lines, Statement statement) {
        Attribution attribution = statement.attribution();
        lines.add("rule     " + attribution.rule());
        lines.add("cue      " + text(attribution.cue()));
        lines.add("source   " + text(attribution.source()));
        attribution.content().forEach(part -> lines.add("content  " + text(part)));
        lines.add("mode     " + attribution.mode());
        lines.add("speaker  " + statement.speaker().name());
        lines.add("role     " + statement.speaker().role());
        lines.add("stance   " + statement.force().stance());
        statement.via().forEach(link -> lines.add("via      " + link.name()));
        lines.add("");
    }

    /** The paragraph's second statement, without its confidence, which changes with every training. */
    private String json() {
        String all = jsonOfAll();
        String from = "    \"id\" : \"" + second().id() + "\"";
        int start = all.indexOf(from);
        return lines(all.substring(start, all.indexOf("\n  }", start))
                .lines()
                .filter(line -> !line.contains("\"confidence\""))
                .toList());
    }

    private Statement second() {
        return reading.statements().stream()
                .filter(statement ->
                        paragraph.contains(statement.attribution().content().get(0)))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private String jsonOfAll() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            ReadingJson.write(reading, json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String text(@Nullable Span span) {
        return span == null ? "none" : span.of(story.text());
    }

    private String text(int from, int to) {
        return text(tokens.span(from, to));
    }

    private static String at(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
