package org.isnad.reading.entity;

import java.util.Optional;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** The phrase beside a name that tells what the person is. Spans are in tokens. Not thread-safe. */
final class Roles {
    private static final int LONGEST = 9;
    private static final long STOPS = WordClass.RELATIVE.bit()
            | WordClass.THAT.bit()
            | WordClass.BREAKER.bit()
            | WordClass.NEGATION.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.TIME.bit()
            | WordClass.WEEKDAY.bit();
    private static final long NO_ROLE = STOPS
            | WordClass.TITLE.bit()
            | WordClass.ORG_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit()
            | WordClass.OUTLET.bit()
            | WordClass.AGENCY.bit()
            | WordClass.OUTLET_HEAD.bit()
            | WordClass.AGENCY_HEAD.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.VERB.bit();

    private final Tokens tokens;
    private final Namings namings;

    Roles(Tokens tokens, Namings namings) {
        this.tokens = tokens;
        this.namings = namings;
    }

    /** The role that stands right before a name: «the foreign minister of Kenya». */
    Optional<Span> before(Naming name) {
        Word first = namings.word(name.from());
        if (first.conjunction() && !first.is(WordClass.GIVEN_NAME)) {
            return Optional.empty();
        }
        int end = name.from();
        while (end > 0 && namings.word(end - 1).is(WordClass.TITLE)) {
            end--;
        }
        if (end == 0 || namings.word(end - 1).is(WordClass.PREPOSITION)) {
            return Optional.empty();
        }
        int head = head(end);
        return head < 0 ? Optional.empty() : Optional.of(new Span(head, end));
    }

    private int head(int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST) && mayBeInside(i); i--) {
            if (isHead(i)) {
                return first(i);
            }
        }
        return -1;
    }

    /** «deputy head of»: a head before the head. */
    private int first(int head) {
        int first = head;
        while (first > 0
                && isHead(first - 1)
                && !namings.word(first - 1).definite()
                && !namings.word(first).conjunction()) {
            first--;
        }
        return first;
    }

    private boolean mayBeInside(int token) {
        if (!tokens.isWord(token)) {
            return tokens.kind(token) == TokenKind.QUOTE;
        }
        Word word = namings.word(token);
        return !word.isAny(STOPS) && (word.cue() == null || isHead(token) || word.definite());
    }

    private boolean isHead(int token) {
        Word word = namings.word(token);
        return word.is(WordClass.PERSON_HEAD) && !word.is(WordClass.PREPOSITION);
    }

    /** The noun with the article right before a name: «the singer», and the adjectives between. */
    Optional<Span> noun(Naming name) {
        int noun = name.from() - 1;
        while (noun > 0 && isDefinite(noun) && namings.word(noun).is(WordClass.ADJECTIVE)) {
            noun--;
        }
        boolean fits = noun >= 0
                && isDefinite(noun)
                && !namings.word(noun).isAny(NO_ROLE)
                && !namings.word(name.from()).conjunction()
                && namings.word(name.from()).proclitic() == '\0';
        return fits ? Optional.of(new Span(noun, name.from())) : Optional.empty();
    }

    private boolean isDefinite(int token) {
        return tokens.isWord(token)
                && namings.word(token).definite()
                && namings.word(token).cue() == null;
    }

    /** Whether a phrase is nothing but a rank or a form of address. */
    boolean isTitle(Span role) {
        return role.length() == 1 && namings.word(role.start()).is(WordClass.TITLE);
    }

    /** The role that follows a name after a comma, up to the next. */
    Optional<Span> after(Naming name) {
        int from = name.to() + 1;
        if (from >= tokens.size() || tokens.kind(name.to()) != TokenKind.COMMA || !isHead(from)) {
            return Optional.empty();
        }
        Word word = namings.word(from);
        if (word.conjunction() || word.proclitic() != '\0') {
            return Optional.empty();
        }
        int end = from;
        while (end < tokens.size() && end - from < LONGEST && mayBeInside(end) && tokens.isWord(end)) {
            end++;
        }
        boolean closed = end < tokens.size() && tokens.kind(end).isMark();
        return closed ? Optional.of(new Span(from, end)) : Optional.empty();
    }
}
