package org.isnad.reading.figure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Folding;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;

/** The phrases of {@code figures.lexicon}, folded. Immutable once read, thread-safe. */
final class FigureWords {
    static final Set<String> FIELDS = Set.of("class", "gloss", "words", "+", "-", "=", "of", "part");

    /**
     * Where a phrase begins.
     *
     * @param skip how many letters of its first token stand before it
     */
    record Begin(int token, int skip) {}

    private final Map<Sense, Map<String, List<List<String>>>> byFirst = new EnumMap<>(Sense.class);
    private final Map<Sense, Map<String, List<List<String>>>> byLast = new EnumMap<>(Sense.class);

    private FigureWords() {}

    static FigureWords read(String file, InputStream in) throws IOException {
        FigureWords words = new FigureWords();
        for (Sense sense : Sense.values()) {
            words.byFirst.put(sense, new HashMap<>());
            words.byLast.put(sense, new HashMap<>());
        }
        Blocks.read(file, in, FIELDS).forEach(words::add);
        return words;
    }

    private void add(Block block) {
        Sense sense = Sense.of(block);
        for (String line : block.all("words")) {
            for (List<String> phrase : phrases(line)) {
                put(of(byFirst, sense), phrase.get(0), phrase);
                put(of(byLast, sense), phrase.get(phrase.size() - 1), phrase);
            }
        }
    }

    private static Map<String, List<List<String>>> of(Map<Sense, Map<String, List<List<String>>>> all, Sense sense) {
        return all.getOrDefault(sense, Map.of());
    }

    /** Longer phrases first. */
    private static void put(Map<String, List<List<String>>> phrases, String key, List<String> phrase) {
        List<List<String>> same = phrases.computeIfAbsent(key, k -> new ArrayList<>(2));
        same.add(phrase);
        same.sort((a, b) -> Integer.compare(b.size(), a.size()));
    }

    /** The phrases of a line, parted by commas, each as its folded tokens. */
    static List<List<String>> phrases(String line) {
        List<List<String>> all = new ArrayList<>();
        Tokens tokens = Tokens.of(line);
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i <= tokens.size(); i++) {
            boolean ends = i == tokens.size() || tokens.kind(i) == TokenKind.COMMA;
            if (ends && !phrase.isEmpty()) {
                all.add(List.copyOf(phrase));
                phrase.clear();
            } else if (!ends) {
                phrase.add(tokens.form(i));
            }
        }
        return all;
    }

    /** All words that phrases of the sense begin with. */
    void forEachFirst(Sense sense, Consumer<String> consumer) {
        of(byFirst, sense).keySet().forEach(consumer);
    }

    /** The token after the longest phrase of the sense that starts with the token; zero where none does. */
    int end(Sense sense, Tokens tokens, int token) {
        return token < tokens.size() ? end(sense, tokens, token, tokens.form(token)) : 0;
    }

    /** The same after letters of the token's proclitics. */
    int end(Sense sense, Tokens tokens, int token, String form) {
        for (List<String> phrase : of(byFirst, sense).getOrDefault(form, List.of())) {
            if (follows(phrase, 1, tokens, token + 1)) {
                return token + phrase.size();
            }
        }
        return 0;
    }

    private static boolean follows(List<String> phrase, int from, Tokens tokens, int token) {
        if (token + phrase.size() - from > tokens.size()) {
            return false;
        }
        for (int i = from; i < phrase.size(); i++) {
            if (!tokens.form(token + i - from).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The token after a phrase of the sense that starts with the token or with its word without proclitics. */
    int endAfterProclitics(Sense sense, Tokens tokens, int token) {
        int end = end(sense, tokens, token);
        if (end > 0 || token >= tokens.size() || !tokens.isWord(token)) {
            return end;
        }
        String form = tokens.form(token);
        for (int skip = 1; end == 0 && Proclitics.isOne(form, skip - 1); skip++) {
            end = end(sense, tokens, token, form.substring(skip));
        }
        return end;
    }

    /** Whether a word as it stands in the text is a phrase of the sense. */
    boolean isWord(Sense sense, String word) {
        String form = Folding.fold(word);
        return of(byFirst, sense).getOrDefault(form, List.of()).contains(List.of(form));
    }

    boolean is(Sense sense, Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && endAfterProclitics(sense, tokens, token) > 0;
    }

    /** Where the longest phrase of the sense begins that ends right before the token. */
    Optional<Begin> before(Sense sense, Tokens tokens, int token) {
        if (token == 0) {
            return Optional.empty();
        }
        String last = tokens.form(token - 1);
        for (int skip = 0; skip == 0 || tokens.isWord(token - 1) && Proclitics.isOne(last, skip - 1); skip++) {
            for (List<String> phrase : of(byLast, sense).getOrDefault(last.substring(skip), List.of())) {
                Optional<Begin> begin = begin(phrase, tokens, token, skip);
                if (begin.isPresent()) {
                    return begin;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Begin> begin(List<String> phrase, Tokens tokens, int end, int skipped) {
        int first = end - phrase.size();
        boolean single = phrase.size() == 1;
        if (single || first < 0 || skipped > 0 || !follows(phrase, 1, tokens, first + 1)) {
            return single ? Optional.of(new Begin(first, skipped)) : Optional.empty();
        }
        String form = tokens.form(first);
        for (int skip = 0; skip == 0 || Proclitics.isOne(form, skip - 1); skip++) {
            if (form.length() - skip == phrase.get(0).length() && form.endsWith(phrase.get(0))) {
                return Optional.of(new Begin(first, skip));
            }
        }
        return Optional.empty();
    }
}
