package org.isnad.ledger.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Letter;
import org.isnad.arabic.SegmentKind;
import org.isnad.arabic.Segmentation;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.arabic.stem.LightStem;
import org.isnad.model.Span;

/**
 * Takes texts apart into words and their forms: folding, clitics, light stems. Marks are left out; words joined by
 * hyphens are parted; numbers lose the commas between thousands. Keeps the forms of words it has met, since newspapers
 * repeat themselves. Not thread-safe: one for each thread.
 */
public final class Analysis {
    /** No word is longer; what follows is not looked at. */
    private static final int LONGEST = 80;

    private static final int MOST_KEPT = 1 << 15;
    private static final String ARTICLE = String.valueOf(new char[] {Letter.ALEF, Letter.LAM});

    private final Clitics clitics = Clitics.standard();
    private final LightStem stems = LightStem.standard();
    private final Map<String, WordForms> known = new HashMap<>();

    /** The words of a text, in order. */
    public List<Word> words(String text) {
        Tokens tokens = Tokens.of(text);
        List<Word> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.WORD) {
                word(tokens, i, out);
            } else if (tokens.kind(i) == TokenKind.NUMBER) {
                String plain = tokens.form(i).replace(",", "");
                number(tokens.start(i), tokens.end(i), plain, out);
            }
        }
        return out;
    }

    private void word(Tokens tokens, int token, List<Word> out) {
        String text = tokens.text();
        int start = tokens.start(token) + (text.charAt(tokens.start(token)) == '#' ? 1 : 0);
        int end = tokens.end(token);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '-') {
                part(text, start, i, out);
                start = i + 1;
            }
        }
        part(text, start, end, out);
    }

    private void part(String text, int start, int end, List<Word> out) {
        int last = Math.min(end, start + LONGEST);
        if (start < last) {
            String word = text.substring(start, last);
            WordForms forms = known.get(word);
            if (forms == null) {
                forms = keep(word, forms(word));
            }
            out.add(new Word(start, end, forms));
        }
    }

    private void number(int start, int end, String plain, List<Word> out) {
        String word = plain.substring(0, Math.min(plain.length(), LONGEST));
        WordForms forms = known.get(word);
        out.add(new Word(start, end, forms == null ? keep(word, new WordForms(word, word, word, word)) : forms));
    }

    private WordForms keep(String word, WordForms forms) {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(word, forms);
        return forms;
    }

    private WordForms forms(String word) {
        Segmentation parts = clitics.of(word, new Span(0, word.length()));
        String article = parts.form(SegmentKind.ARTICLE);
        String base = parts.form(SegmentKind.STEM) + parts.form(SegmentKind.PRONOUN);
        String surface = parts.form(SegmentKind.CONJUNCTION) + parts.form(SegmentKind.PARTICLE) + article + base;
        // A particle may hold nothing but a pronoun, and the article after lam has lost its alef.
        String bare = parts.form(SegmentKind.STEM).isEmpty() ? surface : (article.isEmpty() ? "" : ARTICLE) + base;
        String stem = stems.of(parts);
        return new WordForms(surface, bare, base, stem.isEmpty() ? surface : stem);
    }
}
