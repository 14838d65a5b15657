package org.isnad.reading.place;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.gazetteer.NameFinder;
import org.isnad.reading.gazetteer.Onset;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Finds names that the gazetteer does not have where a word such as «town» announces one: words that running text does
 * not know otherwise, or that begin as names of villages do («tell …», «monastery …»).
 */
final class Announced {
    /** Names of more words are rare, and what goes on is more often the sentence. */
    private static final int LONGEST = 3;

    private static final int SHORTEST_FORM = 3;
    private static final List<Sense> UNLISTED = List.of(new Sense("", null, Use.UNLISTED, false));

    private final Tokens tokens;
    private final PlaceWords words;
    private final Lexicon lexicon;

    Announced(Tokens tokens, PlaceWords words, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The name that begins in a token, if the token before announces one. */
    Optional<Hit<Sense>> at(int token) {
        if (!announces(token - 1)) {
            return Optional.empty();
        }
        if (words.is(tokens, token, "opening") && goesOn(token + 1)) {
            return Optional.of(hit(token, last(token + 1), Onset.NONE, UNLISTED));
        }
        return isUnknown(token) && !words.is(tokens, token, "never")
                ? Optional.of(hit(token, last(token), Onset.NONE, UNLISTED))
                : Optional.empty();
    }

    /** The name that a list goes on with: «and» is written onto it, or a comma stands before it. */
    Optional<Hit<Sense>> listed(int token) {
        String form = tokens.form(token);
        boolean and = form.charAt(0) == Letter.WAW && form.length() > SHORTEST_FORM && !lexicon.knows(form);
        if (!tokens.isWord(token) || !and && tokens.kind(token - 1) != TokenKind.COMMA) {
            return Optional.empty();
        }
        boolean opens = words.is(tokens, token, "opening") && goesOn(token + 1);
        if (!opens && !isUnknown(and ? form.substring(1) : form) || words.is(tokens, token, "never")) {
            return Optional.empty();
        }
        Onset onset = and ? new Onset(1, '\0', "") : Onset.NONE;
        return Optional.of(hit(token, last(opens ? token + 1 : token), onset, UNLISTED));
    }

    /** Where a list would go on after a name: with the next word, which may stand after a comma. */
    int next(int last) {
        boolean comma = last + 1 < tokens.size() && tokens.kind(last + 1) == TokenKind.COMMA;
        return last + (comma ? 2 : 1);
    }

    /** Whether a list can go on after a name: a word before announces several, or one whose name is not known. */
    boolean isAnnounced(Hit<Sense> hit) {
        return isPlural(hit.first() - 1) || hit.values().equals(UNLISTED);
    }

    /** The site that a place's name is the name of: «airport of …»; the name alone where it is not. */
    Hit<Sense> site(Hit<Sense> name) {
        int site = name.first() - 1;
        List<Sense> sites = name.values().stream()
                .filter(sense -> sense.use() == Use.SURE)
                .map(sense -> new Sense(sense.written(), sense.place(), Use.SITE, sense.usual()))
                .toList();
        if (sites.isEmpty() || name.onset().letters() > 0 || !isSite(site)) {
            return name;
        }
        String form = tokens.form(site);
        int before = words.bare(tokens, site, "site")
                .map(bare -> form.length() - bare.length())
                .orElse(0);
        int last = words.is(tokens, name.last() + 1, "tail") ? name.last() + 1 : name.last();
        return hit(site, last, new Onset(before, '\0', ""), sites);
    }

    private boolean isSite(int token) {
        return token >= 0 && tokens.isWord(token) && !isArticled(token) && words.is(tokens, token, "site");
    }

    private boolean announces(int token) {
        return token >= 0
                && tokens.isWord(token)
                && !isArticled(token)
                && (words.is(tokens, token, "place") || isPlural(token) || words.is(tokens, token, "site"));
    }

    /** Whether a token announces several names. */
    private boolean isPlural(int token) {
        return token >= 0 && words.is(tokens, token, "places");
    }

    private Hit<Sense> hit(int first, int last, Onset onset, List<Sense> senses) {
        Span span = new Span(NameFinder.start(tokens, first, onset.letters()), tokens.end(last));
        return new Hit<>(first, last, span, onset, senses);
    }

    /** The last of the unknown words that follow one another from a token on. */
    private int last(int token) {
        int last = token;
        while (last + 1 < tokens.size() && last + 1 - token < LONGEST && follows(last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether a token can be a further word of a name: unknown, and without article. */
    private boolean follows(int token) {
        return isUnknown(token) && !Signs.isArticled(tokens.form(token).substring(1)) && !isArticled(token);
    }

    private boolean isArticled(int token) {
        return Signs.isArticled(tokens.form(token));
    }

    private boolean goesOn(int token) {
        return token < tokens.size() && tokens.isWord(token) && !isClosed(token);
    }

    private boolean isClosed(int token) {
        Word word = lexicon.word(tokens.form(token));
        return word.is(WordClass.PREPOSITION) || word.is(WordClass.RELATIVE) || word.is(WordClass.BREAKER);
    }

    private boolean isUnknown(int token) {
        return token < tokens.size() && tokens.isWord(token) && isUnknown(tokens.form(token));
    }

    private boolean isUnknown(String form) {
        Word word = lexicon.word(form);
        return form.length() >= SHORTEST_FORM
                && Letter.isArabic(form.charAt(0))
                && word.classes() == 0
                && word.cue() == null
                && word.proclitic() == '\0'
                && !word.conjunction();
    }
}
