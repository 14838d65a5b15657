package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Article;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Takes names from a text as a record has them: without the clitics that are written as one with their first word. */
final class Namings {
    private static final int SHORTEST = 3;
    private static final long NAMES = WordClass.GIVEN_NAME.bit() | WordClass.PROPER.bit();
    /** First character after the blocks of Latin letters. */
    private static final char AFTER_LATIN = '\u0250';

    private static final String CLITICS = "" + Letter.WAW + Letter.LAM + Letter.BEH + Letter.FEH;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Set<String> forms = new HashSet<>();

    Namings(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
    }

    /** What the token may be; nothing at all behind the end of the text. */
    Word word(int token) {
        return token < tokens.size() && tokens.isWord(token) ? lexicon.word(tokens.form(token)) : Lexicon.NONE;
    }

    /** Whether a name may go on with the token: a word of the same script, and no letter alone. */
    boolean goesOn(int token) {
        if (!tokens.isWord(token)) {
            return true;
        }
        String form = tokens.form(token);
        return form.length() > 1 && isLatin(form) == isLatin(tokens.form(token - 1));
    }

    /** Whether a token is an adjective that no man or woman is named by. */
    boolean isFeminineAdjective(int token) {
        Word word = word(token);
        return word.definite() && word.is(WordClass.ADJECTIVE) && Endings.hasTehMarbuta(tokens.word(token));
    }

    /** Whether a clause begins rather than a name: a future verb, or a word with a pronoun. */
    boolean isClause(int token) {
        Word word = word(token);
        return word.proclitic() == Letter.SEEN || word.pronoun() && !word.isAny(NAMES);
    }

    /** The Dutch «van», which is written like a particle. */
    boolean isVan(int token) {
        return tokens.isWord(token) && tokens.word(token).equals(lexicon.written(SingleWord.VAN));
    }

    /** Whether a token is more often another word than the given name that it also is. */
    boolean isParticle(int token) {
        return tokens.word(token).equals(lexicon.written(SingleWord.UPON))
                || lexicon.is(tokens.form(token), SingleWord.BASIM);
    }

    /** The preposition «upon», in a text that writes the name Ali otherwise. */
    boolean isUpon(int token) {
        String upon = lexicon.written(SingleWord.UPON);
        return tokens.isWord(token)
                && tokens.word(token).equals(upon)
                && tokens.text().contains(lexicon.written(SingleWord.ALI));
    }

    boolean isLatinWord(int token) {
        return isLatin(tokens.form(token));
    }

    private static boolean isLatin(String form) {
        return form.charAt(0) < AFTER_LATIN;
    }

    /** Whether the token is listed as the name of a country, outlet, agency or platform. */
    boolean isListed(int token) {
        return lexicon.name(tokens.form(token)) != null
                || lexicon.name(word(token).stem()) != null;
    }

    /** The naming of some tokens. */
    Naming of(int from, int to) {
        int clitics = clitics(from);
        boolean lam = clitics < 0;
        int skip = Math.abs(clitics);
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.kind(i) == TokenKind.NUMBER) {
                words.add(i == from ? first(i, skip, lam) : tokens.form(i));
            }
        }
        int start = tokens.start(from) + (tokens.word(from).startsWith("#") ? 1 : 0) + skip;
        return new Naming(from, to, new Span(Math.min(start, tokens.end(from)), tokens.end(to - 1)), words);
    }

    private String first(int token, int skip, boolean lam) {
        String bare =
                tokens.form(token).substring(Math.min(skip, tokens.form(token).length()));
        return lam ? Article.before(bare) : bare;
    }

    /**
     * How many letters before the name's first word are clitics; less than zero where the last of them is a lam that
     * has swallowed the article's alef.
     */
    private int clitics(int token) {
        if (!tokens.isWord(token)) {
            return 0;
        }
        if (isVan(token)) {
            return 0;
        }
        Word word = word(token);
        int conjunction = word.conjunction() ? 1 : 0;
        // Foreign names often begin with the letters of «like the», and few are likened to anybody.
        if (word.proclitic() == Letter.KAF && !forms.contains(tokens.form(token).substring(1))) {
            return 0;
        }
        if (word.proclitic() == Letter.LAM && word.definite()) {
            return -(conjunction + 2);
        } else if (word.proclitic() != '\0' || conjunction > 0) {
            return conjunction + (word.proclitic() == '\0' ? 0 : 1);
        }
        return looksClitic(tokens.form(token)) ? 1 : 0;
    }

    /** Of a word that the lexicon does not know, the first letter is a clitic if the story has the word without it. */
    private boolean looksClitic(String form) {
        return form.length() > SHORTEST
                && CLITICS.indexOf(form.charAt(0)) >= 0
                && !lexicon.knows(form)
                && (forms.contains(form.substring(1)) || lexicon.knows(form.substring(1)));
    }

    /** The words of a naming as a record has them: hash signs, low lines and quotation marks left out. */
    String text(Naming naming) {
        StringBuilder out = new StringBuilder();
        for (int i = naming.from(); i < naming.to(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.QUOTE || kind == TokenKind.NEWLINE) {
                continue;
            }
            int start = i == naming.from() ? naming.span().start() : tokens.start(i);
            String word = tokens.text().substring(start, tokens.end(i));
            boolean close = kind == TokenKind.CLOSE_BRACKET
                    || kind == TokenKind.COMMA
                    || i > naming.from() && tokens.kind(i - 1) == TokenKind.OPEN_BRACKET;
            out.append(out.length() == 0 || close ? "" : " ").append(word.startsWith("#") ? word.substring(1) : word);
        }
        boolean lam = !naming.words().isEmpty() && swallowed(naming);
        return lam ? "" + Letter.ALEF + Letter.LAM + out : out.toString();
    }

    private boolean swallowed(Naming naming) {
        return clitics(naming.from()) < 0;
    }
}
