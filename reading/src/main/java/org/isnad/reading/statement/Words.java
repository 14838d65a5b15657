package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Article;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.NamedThing;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** A story's tokens with what the lexicon knows of each. Token numbers are those of {@link Tokens}. */
final class Words {
    private static final int LONGEST_NAME = 4;
    private static final Word NONE = Lexicon.NONE;
    private static final long NAMELIKE = WordClass.PROPER.bit() | WordClass.GIVEN_NAME.bit();
    /** First character after the blocks of Latin letters. */
    private static final char AFTER_LATIN = '\u0250';

    private static final Set<String> HANDS_ON = Set.of("transmit", "broadcast", "publish");
    private static final long NOMINAL =
            WordClass.NOUN.bit() | WordClass.PROPER.bit() | WordClass.GIVEN_NAME.bit() | WordClass.TITLE.bit();

    final Tokens tokens;
    final Quotations quotations;
    final NamedThere there;
    private final Lexicon lexicon;
    private final Word[] words;
    private final @Nullable NamedThing[] named;
    private final boolean[] insideName;

    Words(Tokens tokens, Lexicon lexicon, NamedThere there) {
        this.there = there;
        this.lexicon = lexicon;
        this.tokens = tokens;
        quotations = Quotations.of(tokens);
        words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.isWord(i) ? lexicon.word(tokens.form(i)) : NONE;
        }
        insideName = new boolean[words.length];
        boolean dotted = tokens.text().contains(lexicon.written(SingleWord.UPON));
        for (int i = 0; i < words.length; i++) {
            words[i] = inContext(i, dotted);
        }
        named = new NamedThing[words.length];
        for (int i = 0; i < words.length; i++) {
            NamedThing name = longestName(i);
            named[i] = name;
            for (int k = i + 1; name != null && k < i + name.words(); k++) {
                insideName[k] = true;
            }
        }
    }

    /** The few words whose neighbours tell that they are not what they look like. */
    private Word inContext(int i, boolean dotted) {
        String form = tokens.isWord(i) ? tokens.form(i) : "";
        if (form.length() < 3) {
            return words[i];
        }
        // A text that writes the preposition with its undotted yeh means the name where it writes the dotted one.
        if (dotted && is(i, SingleWord.ALI) && tokens.word(i).endsWith(lexicon.written(SingleWord.ALI))) {
            return new Word(form, WordClass.GIVEN_NAME.bit(), null, false, '\0', false, false);
        }
        if (is(i, SingleWord.BASIM) && !inTheNameOf(i)) {
            return new Word(form, WordClass.GIVEN_NAME.bit(), null, false, '\0', false, false);
        }
        boolean toOutlet = form.charAt(0) == Letter.LAM
                && words[i].proclitic() == '\0'
                && !words[i].definite()
                && lexicon.startsName(form, 1)
                && namedOfSeveral(i, form.substring(1));
        if (toOutlet) {
            return new Word(form.substring(1), 0, null, false, Letter.LAM, false, false);
        }
        // Dutch names begin with it; with its hamza it is a particle.
        boolean van = is(i, SingleWord.VAN)
                && tokens.word(i).equals(lexicon.written(SingleWord.VAN))
                && i + 1 < words.length
                && words[i + 1].proclitic() == '\0'
                && (words[i + 1].is(WordClass.PROPER) || words[i + 1].classes() == 0 && !words[i + 1].definite());
        return van ? new Word(form, WordClass.GIVEN_NAME.bit(), null, false, '\0', false, false) : words[i];
    }

    /** Whether «in the name of» stands here, not the given name. */
    private boolean inTheNameOf(int i) {
        if (i + 1 < words.length && words[i + 1].isAny(NAMELIKE) && !words[i + 1].definite()) {
            return i > 0 && words[i - 1].is(WordClass.PERSON_HEAD);
        }
        return i + 1 < words.length && tokens.isWord(i + 1) && !words[i + 1].is(WordClass.THAT);
    }

    private boolean namedOfSeveral(int i, String first) {
        for (int length = Math.min(LONGEST_NAME, words.length - i); length > 1; length--) {
            if (named(i, length, first) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a listed name of several words goes on at the token. */
    boolean isInsideName(int i) {
        return insideName[i];
    }

    int size() {
        return words.length;
    }

    Word word(int i) {
        return words[i];
    }

    boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < words.length && words[i].is(wordClass);
    }

    /** Whether the token is this very word. */
    boolean is(int i, SingleWord single) {
        return isWord(i) && lexicon.is(tokens.form(i), single);
    }

    /** Whether the token's stem is this very word. */
    boolean isStem(int i, SingleWord single) {
        return isWord(i) && lexicon.is(words[i].stem(), single);
    }

    /** Whether a folded form is this very word. */
    boolean isForm(String folded, SingleWord single) {
        return lexicon.is(folded, single);
    }

    /** The word as a record has it. */
    String written(SingleWord single) {
        return lexicon.written(single);
    }

    /** Whether the token is a word in Latin letters. */
    boolean isLatin(int i) {
        return isWord(i) && tokens.form(i).charAt(0) < AFTER_LATIN;
    }

    boolean isAny(int i, long bits) {
        return i >= 0 && i < words.length && words[i].isAny(bits);
    }

    boolean isMark(int i, TokenKind kind) {
        return i >= 0 && i < words.length && tokens.kind(i) == kind;
    }

    boolean isWord(int i) {
        return i >= 0 && i < words.length && tokens.isWord(i);
    }

    @Nullable
    CueForm cue(int i) {
        return i >= 0 && i < words.length ? words[i].cue() : null;
    }

    /** Whether a verb with an object pronoun tells of a medium: «which the channel broadcast». */
    boolean handsOn(int i) {
        CueForm form = cue(i);
        return form != null
                && words[i].pronoun()
                && HANDS_ON.contains(form.cue().key());
    }

    boolean isFiniteCue(int i) {
        CueForm cue = cue(i);
        return cue != null && cue.inflection().isFinite();
    }

    /** The quotation that the mark opens, or {@code null}. */
    @Nullable
    Quotation opened(int i) {
        if (!isMark(i, TokenKind.QUOTE)) {
            return null;
        }
        int index = quotations.openedBy(i);
        return index < 0 ? null : quotations.all().get(index);
    }

    /** The innermost quotation around the token, or {@code null}. */
    @Nullable
    Quotation around(int i) {
        int index = quotations.around(i);
        return index < 0 ? null : quotations.all().get(index);
    }

    /** The closing bracket of the one that opens here, or -1 where it is not near. */
    int closingBracket(int open, int limit) {
        int last = Math.min(limit, open + 14);
        for (int i = open + 1; i < last; i++) {
            if (tokens.kind(i) == TokenKind.CLOSE_BRACKET) {
                return i;
            }
        }
        return -1;
    }

    /** The longest listed name that starts at the token, clitics before it left out; {@code null} if there is none. */
    @Nullable
    NamedThing named(int i) {
        return isWord(i) ? named[i] : null;
    }

    private @Nullable NamedThing longestName(int i) {
        if (!isWord(i) || !lexicon.startsName(words[i].stem()) && !lexicon.startsName(tokens.form(i))) {
            return null;
        }
        for (int length = Math.min(LONGEST_NAME, words.length - i); length > 0; length--) {
            NamedThing found = named(i, length, tokens.form(i));
            if (found == null) {
                found = named(i, length, words[i].stem());
            }
            if (found == null && words[i].definite()) {
                found = named(i, length, Article.before(words[i].stem()));
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable NamedThing named(int i, int length, String first) {
        StringBuilder name = new StringBuilder(first);
        for (int k = i + 1; k < i + length; k++) {
            if (tokens.kind(k) != TokenKind.WORD && tokens.kind(k) != TokenKind.NUMBER) {
                return null;
            }
            name.append(' ').append(tokens.form(k));
        }
        return lexicon.name(name.toString());
    }

    /** Whether the token can only be a verb here. */
    boolean isVerb(int i) {
        Word word = words[i];
        if (word.definite() || word.isAny(NOMINAL)) {
            return false;
        }
        return word.is(WordClass.VERB)
                || word.cue() != null && word.cue().inflection().isFinite();
    }

    Span span(Range range) {
        return tokens.span(range.from(), range.to() - 1);
    }

    String text(Range range) {
        return span(range).of(tokens.text());
    }
}
