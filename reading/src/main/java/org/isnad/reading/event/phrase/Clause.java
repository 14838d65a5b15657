package org.isnad.reading.event.phrase;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Timex;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.statement.Grammar;

/** A story's tokens and where the sentence around one begins and ends. Looks only so far. Not thread-safe. */
public final class Clause {
    /** More tokens than lie between a word and what belongs to it. */
    private static final int REACH = 50;

    private static final int LONGEST_PRONOUN = 3;
    private static final Set<String> PRONOUNS = Set.of(
            "" + Letter.HEH,
            "" + Letter.HEH + Letter.ALEF,
            "" + Letter.HEH + Letter.MEEM,
            "" + Letter.NOON + Letter.ALEF,
            "" + Letter.HEH + Letter.MEEM + Letter.ALEF);

    private static final long NO_PHRASE = WordClass.PREPOSITION.bit()
            | WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.NEGATION.bit()
            | WordClass.BREAKER.bit();
    private static final long NOMINAL = WordClass.NOUN.bit()
            | WordClass.ADJECTIVE.bit()
            | WordClass.PROPER.bit()
            | WordClass.GIVEN_NAME.bit()
            | WordClass.PERSON_HEAD.bit()
            | WordClass.ORG_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit();

    public final Tokens tokens;
    private final Grammar grammar;
    private final boolean[] timed;

    public Clause(Grammar grammar, List<Timex> times) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        timed = new boolean[tokens.size()];
        for (Timex time : times) {
            for (int i = tokens.at(time.span().start());
                    i < timed.length && tokens.start(i) < time.span().end();
                    i++) {
                timed[i] = true;
            }
        }
    }

    /** Whether a token is of a time expression. */
    public boolean isTime(int token) {
        return token >= 0 && token < timed.length && timed[token];
    }

    public Word word(int token) {
        return grammar.word(token);
    }

    public boolean isWord(int token) {
        return token >= 0 && token < tokens.size() && tokens.isWord(token);
    }

    public boolean is(int token, WordClass wordClass) {
        return isWord(token) && word(token).is(wordClass);
    }

    /** Whether a token is one of these folded words, with or without clitics. */
    public boolean isOneOf(int token, Set<String> words) {
        String form = tokens.form(token);
        String stem = word(token).stem();
        if (words.contains(form) || words.contains(stem)) {
            return true;
        }
        for (int cut = 1; cut <= LONGEST_PRONOUN && stem.length() - cut > 2; cut++) {
            if (PRONOUNS.contains(stem.substring(stem.length() - cut))
                    && words.contains(stem.substring(0, stem.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb(int token) {
        return isWord(token) && grammar.isVerb(token);
    }

    /** Whether a token ends as with a pronoun. */
    public boolean endsInPronoun(int token) {
        String form = tokens.form(token);
        boolean one = form.charAt(form.length() - 1) == Letter.HEH && !Endings.hasTehMarbuta(tokens.word(token));
        return one || PRONOUNS.stream().anyMatch(pronoun -> pronoun.length() > 1 && form.endsWith(pronoun));
    }

    /** Whether a token is a finite verb that reports. */
    public boolean isReporting(int token) {
        CueForm cue = isWord(token) ? word(token).cue() : null;
        return cue != null
                && cue.inflection().isFinite()
                && !word(token).definite()
                && word(token).proclitic() == '\0';
    }

    public boolean isMark(int token, TokenKind kind) {
        return token >= 0 && token < tokens.size() && tokens.kind(token) == kind;
    }

    /** Whether a sentence ends with the token, or has ended before. */
    private boolean parts(int token) {
        TokenKind kind = tokens.kind(token);
        return kind == TokenKind.STOP || kind == TokenKind.NEWLINE || kind == TokenKind.DOTS;
    }

    /** First token of the sentence, not further back than one looks. */
    public int start(int token) {
        int i = token;
        while (i > 0 && i > token - REACH && !parts(i - 1)) {
            i--;
        }
        return i;
    }

    /** Token after the last of the sentence, not further than one looks. */
    public int end(int token) {
        int i = token;
        while (i < tokens.size() && i < token + REACH && !parts(i)) {
            i++;
        }
        return i;
    }

    /** Whether the sentence asks. */
    public boolean asks(int end) {
        String mark = end < tokens.size() ? tokens.word(end) : "";
        return mark.indexOf('?') >= 0 || mark.indexOf(Letter.QUESTION_MARK) >= 0;
    }

    /** Where the noun phrase that starts with a token ends, a number before it taken in; that token where none does. */
    public int phraseEnd(int token, int limit) {
        if (isMark(token, TokenKind.NUMBER)) {
            int end = isWord(token + 1) && token + 1 < limit ? grammar.phraseEnd(token + 1, limit) : token + 1;
            return Math.max(end, token + 1);
        }
        return canBegin(token) ? grammar.phraseEnd(token, limit) : token;
    }

    /** The same where the first word has a preposition written onto it. */
    public int phraseEndAfterProclitic(int token, int limit) {
        return grammar.phraseEnd(token, limit);
    }

    private boolean canBegin(int token) {
        if (isMark(token, TokenKind.QUOTE)) {
            return true;
        }
        return isWord(token) && !word(token).isAny(NO_PHRASE) && word(token).proclitic() == '\0';
    }

    /** Where the noun phrase begins that ends right before a token; that token where none does. */
    public int phraseStart(int end, int limit) {
        int found = end;
        for (int i = end - 1; i >= limit && i >= end - 14 && goesBack(i); i--) {
            if (reaches(i, end)) {
                found = i;
            }
            if (isWord(i) && word(i).conjunction()) {
                break;
            }
        }
        return found;
    }

    /** Whether a phrase ends there, or one whose genitive has been taken for a phrase of its own does. */
    private boolean reaches(int from, int end) {
        int first = phraseEnd(from, end);
        boolean genitive = first > from
                && first < end
                && is(first, WordClass.NOUN)
                && word(first).definite();
        return first == end || genitive && !word(first).conjunction() && phraseEnd(first, end) == end;
    }

    private boolean goesBack(int i) {
        TokenKind kind = tokens.kind(i);
        if (kind == TokenKind.NUMBER || kind == TokenKind.QUOTE) {
            return true;
        }
        return kind == TokenKind.WORD
                && !word(i).isAny(WordClass.THAT.bit() | WordClass.RELATIVE.bit() | WordClass.BREAKER.bit())
                && (!isVerb(i) || word(i).isAny(NOMINAL))
                && !isReporting(i);
    }
}
