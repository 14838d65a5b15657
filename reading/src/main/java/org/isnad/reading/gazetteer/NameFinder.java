package org.isnad.reading.gazetteer;

import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;

/**
 * Finds names in tokens: the longest that begins in a word as it stands; where there is none, the longest that begins
 * in it after its conjunction, its preposition, or both. Immutable as long as nobody adds names, and then thread-safe.
 */
public final class NameFinder<T> {
    private static final String ALEF = String.valueOf(Letter.ALEF);
    private static final String ARTICLE = ALEF + Letter.LAM;

    private final Names<T> names;

    public NameFinder(Names<T> names) {
        this.names = names;
    }

    /** The name that begins in a token. The time it takes does not depend on how many names there are. */
    public Optional<Hit<T>> at(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return Optional.empty();
        }
        String form = tokens.form(token);
        Optional<Hit<T>> whole = walk(tokens, token, 0, Onset.NONE);
        if (whole.isPresent() || form.length() < 3) {
            return whole;
        }
        Optional<Hit<T>> bare = afterPreposition(tokens, token, 0);
        return bare.isEmpty() && isConjunction(form.charAt(0)) ? afterConjunction(tokens, token) : bare;
    }

    private Optional<Hit<T>> afterConjunction(Tokens tokens, int token) {
        Optional<Hit<T>> bare = walk(tokens, token, 1, Onset.CONJUNCTION);
        return bare.isPresent() ? bare : afterPreposition(tokens, token, 1);
    }

    private Optional<Hit<T>> afterPreposition(Tokens tokens, int token, int from) {
        String form = tokens.form(token);
        char preposition = form.charAt(from);
        if (!isPreposition(preposition) || form.length() < from + 3) {
            return Optional.empty();
        }
        Optional<Hit<T>> bare = walk(tokens, token, from + 1, new Onset(from + 1, preposition, ""));
        if (bare.isPresent() || preposition != Letter.LAM || form.charAt(from + 1) != Letter.LAM) {
            return bare;
        }
        String rest = form.substring(from + 1);
        Optional<Hit<T>> half = walk(tokens, token, ALEF + rest, new Onset(from + 1, preposition, ALEF));
        return half.isPresent() ? half : walk(tokens, token, ARTICLE + rest, new Onset(from + 1, preposition, ARTICLE));
    }

    private static boolean isConjunction(char letter) {
        return letter == Letter.WAW || letter == Letter.FEH;
    }

    private static boolean isPreposition(char letter) {
        return letter == Letter.BEH || letter == Letter.LAM || letter == Letter.KAF;
    }

    private Optional<Hit<T>> walk(Tokens tokens, int token, int skip, Onset onset) {
        String form = tokens.form(token);
        return names.mayBegin(form, skip) ? walk(tokens, token, form.substring(skip), onset) : Optional.empty();
    }

    private Optional<Hit<T>> walk(Tokens tokens, int token, String first, Onset onset) {
        Optional<Names.Node<T>> node = names.beginning(first);
        Optional<Hit<T>> found = Optional.empty();
        for (int last = token; node.isPresent(); last++) {
            if (!node.get().values().isEmpty()) {
                Span span = new Span(start(tokens, token, onset.letters()), tokens.end(last));
                found = Optional.of(
                        new Hit<>(token, last, span, onset, node.get().values()));
            }
            node = last + 1 < tokens.size() ? node.get().next(tokens.form(last + 1)) : Optional.empty();
        }
        return found;
    }

    /** Where the name begins: after a hash sign, after so many folded letters, and after the marks on the last. */
    public static int start(Tokens tokens, int token, int letters) {
        String text = tokens.text();
        int at = tokens.start(token);
        if (text.charAt(at) == '#') {
            at++;
        }
        int left = letters;
        while (at < tokens.end(token) - 1 && (left > 0 || Folding.drops(text.charAt(at)))) {
            left -= Folding.drops(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }
}
