package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Tells what can speak: people by role or name, organisations, outlets, documents, countries. */
final class Voices {
    static final long HEADS = WordClass.PERSON_HEAD.bit()
            | WordClass.ORG_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.UNNAMED_HEAD.bit()
            | WordClass.DOCUMENT_HEAD.bit()
            | WordClass.AGENCY_HEAD.bit()
            | WordClass.OUTLET_HEAD.bit();
    static final long NAMED = WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit()
            | WordClass.AGENCY.bit()
            | WordClass.OUTLET.bit()
            | WordClass.PLATFORM.bit()
            | WordClass.ORG.bit();

    private final Words words;
    private final Names names;

    Voices(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Whether what starts here can speak: a person, an organisation, a document, a country, a name. */
    boolean canSpeak(int i) {
        if (words.isMark(i, TokenKind.QUOTE)) {
            Quotation quotation = words.opened(i);
            return quotation != null && quotation.length() <= 6;
        }
        if (!words.isWord(i)) {
            return false;
        }
        Word word = words.word(i);
        if (Endings.isWrittenAccusative(words.tokens.word(i))
                || word.proclitic() == Letter.BEH
                || word.proclitic() == Letter.KAF) {
            return false;
        }
        if (word.isAny(HEADS | NAMED | WordClass.QUANTITY.bit())) {
            return true;
        }
        if (words.isVerb(i) || word.is(WordClass.PREPOSITION)) {
            return false;
        }
        return word.isAny(Names.NAME) && !word.isAny(Names.CLOSED)
                || isPeople(word)
                || words.named(i) != null
                || names.isUnknown(i)
                || word.definite() && word.proclitic() == '\0' && !word.isAny(Names.CLOSED | WordClass.NOUN.bit())
                || names.isKnownName(i);
    }

    /** Whether what starts here is plainly somebody: a role, an organisation, a title, a name. */
    boolean isSpeaker(int i) {
        return words.isWord(i)
                && words.word(i).proclitic() == '\0'
                && (words.isAny(i, HEADS | NAMED)
                        || names.isName(i)
                        || names.isKnownName(i)
                        || words.named(i) != null
                        || words.is(i, WordClass.TITLE));
    }

    /** Plurals of people: officials, residents, Israelis. */
    static boolean isPeople(Word word) {
        return word.definite() && Endings.isPeople(word.stem());
    }

    /** Whether an outlet or agency stands at the token, as the one spoken to or through. */
    boolean isOutlet(int k) {
        if (words.isAny(k, WordClass.OUTLET_HEAD.bit() | WordClass.AGENCY_HEAD.bit())) {
            return true;
        }
        var named = words.named(k);
        return named != null && (named.kind() == WordClass.OUTLET || named.kind() == WordClass.AGENCY);
    }
}
