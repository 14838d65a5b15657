package org.isnad.link.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.link.sheet.Marked.Mark;
import org.isnad.link.words.Term;
import org.isnad.link.words.Vocabulary;
import org.isnad.model.Attribution;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Lays readings out. One object a reading. */
public final class Layout {
    /** Hostile stories have more sentences than any newspaper prints; those after are not compared. */
    static final int MOST_SENTENCES = 400;

    /** A word below this stands everywhere and tells nothing. */
    private static final float COMMON = 1.0f;

    private static final float TITLE = 1.5f;
    private static final int ISO_DAY = "2018-10-30".length();

    private final Vocabulary vocabulary;
    private final Reading reading;
    private final Tokens tokens;
    private final Quotations quotations;
    private final List<Mark> marks;
    private final List<Span> statements;
    private int mark;

    private Layout(Vocabulary vocabulary, Reading reading) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        tokens = Tokens.of(reading.story().text());
        quotations = Quotations.of(tokens);
        marks = Marked.of(reading);
        statements = reading.statements().stream().map(Layout::extent).toList();
    }

    /** Linear in the story's length, but for statements that stand within each other. */
    public static Sheet of(Reading reading, Vocabulary vocabulary) {
        return new Layout(vocabulary, reading).sheet();
    }

    /** From the first to the last of a statement's cue, source and content. */
    public static Span extent(Statement statement) {
        Attribution attribution = statement.attribution();
        Span extent = attribution.content().get(0);
        for (Span part : attribution.content()) {
            extent = hull(extent, part);
        }
        return hull(hull(extent, attribution.cue()), attribution.source());
    }

    private static Span hull(Span one, @Nullable Span other) {
        return other == null ? one : new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private Sheet sheet() {
        List<Atom> atoms = new ArrayList<>();
        Terms story = new Terms();
        for (int[] sentence : sentences()) {
            Span span = tokens.span(sentence[0], sentence[1] - 1);
            Atom atom = atom(sentence, span, atoms.size() < MOST_SENTENCES ? touching(span) : List.of());
            story.addAll(atom.terms(), atom.title() ? TITLE : 1);
            if (atoms.size() < MOST_SENTENCES) {
                atoms.add(atom);
            }
        }
        return new Sheet(this, reading, day(), atoms, damped(story.sum()));
    }

    private List<int[]> sentences() {
        return Sentences.of(tokens, quotations, 0, tokens.size(), false);
    }

    List<Quantity> quantities(List<Atom> atoms) {
        return Quantities.of(reading, atoms, vocabulary);
    }

    Shingles shingles() {
        return Shingles.of(tokens, token -> true);
    }

    Shingles unquoted() {
        return Shingles.of(tokens, token -> quotations.around(token) < 0);
    }

    /** A word said ten times tells more than one said once, but not ten times as much. */
    private static Vector damped(Vector sums) {
        Terms out = new Terms();
        for (int i = 0; i < sums.size(); i++) {
            out.add(sums.id(i), (float) Math.sqrt(sums.weight(i)));
        }
        return out.sum();
    }

    private OptionalLong day() {
        String published = reading.story().imprint().published();
        if (published == null || published.length() < ISO_DAY) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    LocalDate.parse(published.substring(0, ISO_DAY)).toEpochDay());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private Atom atom(int[] sentence, Span span, List<Integer> touching) {
        Clauses clauses = new Clauses(span.start());
        List<Word> words = new ArrayList<>();
        for (int i = sentence[0]; i < sentence[1]; i++) {
            token(i, words, clauses);
            marks(tokens.end(i), clauses);
            clauses.reach(tokens.end(i));
        }
        boolean title = span.end() <= reading.story().titleEnd();
        List<Clause> parts = clauses.all();
        return new Atom(span, title, words, clauses.terms(), clauses.roots(), parts, touching);
    }

    private void token(int token, List<Word> words, Clauses clauses) {
        if (tokens.isWord(token)) {
            word(token, words, clauses);
        } else if (tokens.kind(token) == TokenKind.NUMBER) {
            words.add(new Word(tokens.start(token), vocabulary.term(tokens.form(token))));
        } else {
            clauses.mayEnd(tokens.start(token));
        }
    }

    private void word(int token, List<Word> words, Clauses clauses) {
        Term term = vocabulary.term(written(token));
        if (term.breaks()) {
            clauses.mayEnd(tokens.start(token));
        }
        if (term.weight() >= COMMON || term.polarity() != Term.Polarity.NONE) {
            words.add(new Word(tokens.start(token), term));
        }
        if (term.weight() >= COMMON) {
            clauses.word(term.id(), term.root(), term.weight());
        }
    }

    private String written(int token) {
        int start = tokens.start(token);
        boolean tagged = tokens.text().charAt(start) == '#';
        return tokens.text().substring(tagged ? start + 1 : start, tokens.end(token));
    }

    private void marks(int before, Clauses clauses) {
        for (; mark < marks.size() && marks.get(mark).at() < before; mark++) {
            clauses.term(marks.get(mark).id(), marks.get(mark).weight());
        }
    }

    private List<Integer> touching(Span span) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).overlaps(span)) {
                out.add(i);
            }
        }
        return out;
    }
}
