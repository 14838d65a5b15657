package org.isnad.reading.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Event.Reported;
import org.isnad.model.Span;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.words.ReportedWords;
import org.isnad.reading.event.words.ReportedWords.Place;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.WordClass;

/** The statements of a story, to tell which of them tells a token, and what its stance makes of an event there. */
final class Telling {
    private static final int HEAD = 9;
    /** «That», with or without a preposition before it. */
    private static final int PLAIN_THAT = 3;

    private record Content(int from, int to, int statement) {}

    private final Clause clause;
    private final Tokens tokens;
    private final ReportedWords words;
    private final List<Statement> statements;
    private final int[] innermost;
    private final int[] opens;
    private final Map<Integer, Statement> cues = new HashMap<>();

    Telling(Clause clause, ReportedWords words, List<Statement> statements) {
        this.clause = clause;
        this.tokens = clause.tokens;
        this.words = words;
        this.statements = statements;
        innermost = new int[tokens.size()];
        opens = new int[tokens.size()];
        fill(contents());
        for (Statement statement : statements) {
            Span cue = statement.attribution().cue();
            if (cue != null) {
                cues.putIfAbsent(tokens.at(cue.start()), statement);
            }
        }
    }

    private List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Span part : statements.get(i).attribution().content()) {
                contents.add(new Content(tokens.at(part.start()), tokens.at(Math.max(part.end() - 1, 0)) + 1, i));
            }
        }
        contents.sort(Comparator.comparingInt(Content::from).thenComparing(content -> -content.to()));
        return contents;
    }

    private void fill(List<Content> contents) {
        Deque<Content> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < innermost.length; i++) {
            while (next < contents.size() && contents.get(next).from() <= i) {
                open.push(contents.get(next++));
            }
            while (!open.isEmpty() && open.getFirst().to() <= i) {
                open.pop();
            }
            innermost[i] = open.isEmpty() ? -1 : open.getFirst().statement();
            opens[i] = open.isEmpty() ? -1 : open.getFirst().from();
        }
    }

    /** The innermost statement whose content holds a token. */
    Optional<Integer> statement(int token) {
        return innermost[token] < 0 ? Optional.empty() : Optional.of(innermost[token]);
    }

    /** Who did what a word tells without naming anybody: who says it with this word, or says it of himself. */
    Optional<String> speaker(int token, Sighting<?> sighting) {
        Optional<Statement> cued = Optional.ofNullable(cues.get(token));
        boolean own = innermost[token] >= 0 && (sighting.agreement() == Agreement.SPEECH || isOfHimself(token));
        Optional<Statement> statement = own ? Optional.of(statements.get(innermost[token])) : cued;
        return statement.map(told -> told.speaker().name()).filter(name -> !name.isEmpty());
    }

    /** Whether «that he» stands before the verb. */
    private boolean isOfHimself(int token) {
        int before = token - 1;
        while (before >= 0 && clause.isWord(before) && words.is(tokens.form(before), Place.AUXILIARY)) {
            before--;
        }
        return clause.is(before, WordClass.THAT) && tokens.form(before).length() > PLAIN_THAT;
    }

    /**
     * What is said of an event by the sentence and by the stance of whoever tells it.
     *
     * @param said what the sentence says
     * @param perfect whether a verb of the perfect tells it
     */
    Reported reported(Reported said, int token, Sighting<?> sighting, boolean perfect) {
        boolean performs = sighting.agreement() == Agreement.SPEECH;
        if (said != Reported.HAPPENED || innermost[token] < 0 || performs) {
            return said;
        }
        Stance stance = statements.get(innermost[token]).force().stance();
        if (!isHead(token, sighting.isNoun())) {
            return said;
        }
        return switch (stance) {
            case DENY -> Reported.DENIED;
            case WARN, DEMAND, ESTIMATE, ASK -> perfect ? said : Reported.POSSIBLE;
            case THREATEN, PROMISE -> perfect ? said : Reported.PLANNED;
            default -> said;
        };
    }

    /** Whether the content speaks of the event itself, not of something around it. */
    private boolean isHead(int token, boolean noun) {
        int from = opens[token];
        if (token - from > HEAD || noun && clause.is(from - 1, WordClass.THAT)) {
            return false;
        }
        boolean doing = noun && clause.isWord(from) && words.is(tokens.form(from), Place.DOING);
        for (int i = from; i < token; i++) {
            boolean through = isThrough(i) || doing && clause.isWord(i) && !clause.isVerb(i);
            boolean subject = !noun && clause.isWord(i) && !clause.is(i, WordClass.RELATIVE) && !clause.isVerb(i);
            if (!through && !subject) {
                return false;
            }
        }
        return true;
    }

    private boolean isThrough(int i) {
        return tokens.kind(i) == TokenKind.QUOTE
                || tokens.kind(i) == TokenKind.NUMBER
                || clause.isWord(i)
                        && (words.is(tokens.form(i), Place.THROUGH)
                                || words.is(tokens.form(i), Place.AUXILIARY)
                                || clause.is(i, WordClass.PREPOSITION)
                                || clause.is(i, WordClass.THAT));
    }
}
