package org.isnad.reading.time.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.NumberWords;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.Hashes;
import org.isnad.reading.resource.ResourceException;
import org.jspecify.annotations.Nullable;

/** The words that time expressions are made of, folded. Immutable once read, thread-safe. */
public final class Lexicon {
    private static final Set<String> FIELDS = Set.of("class", "value", "words", "prefixes", "gloss");

    /** What may follow the words so far, and what they are if nothing does. */
    static final class Node {
        private Map<String, Node> next = Map.of();
        private List<Term> terms = List.of();

        private Node followedBy(String form) {
            if (next.isEmpty()) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(form, f -> new Node());
        }

        private void add(Term term) {
            if (terms.isEmpty()) {
                terms = List.of(term);
            } else {
                List<Term> all = new ArrayList<>(terms);
                all.add(term);
                terms = all;
            }
        }

        @Nullable
        Node next(String form) {
            return next.get(form);
        }

        List<Term> terms() {
            return terms;
        }
    }

    private final Map<String, Node> firsts = new HashMap<>();
    private final Hashes hashes = new Hashes(2_000);
    private final NumberWords numbers = NumberWords.standard();
    private final Map<Category, List<String>> prefixes = new EnumMap<>(Category.class);

    private Lexicon() {
        numbers.forEachCounting(form -> put(List.of(form), Term.of(Category.NUMERAL)));
    }

    /**
     * Reads a lexicon.
     *
     * @param file the file's name, for messages
     * @throws ResourceException where an entry is not as it must be
     * @throws IOException where the stream cannot be read
     */
    public static Lexicon read(String file, InputStream in) throws IOException {
        Lexicon lexicon = new Lexicon();
        for (Block block : Blocks.read(file, in, FIELDS)) {
            lexicon.add(block);
        }
        return lexicon;
    }

    private void add(Block block) {
        Category category = Category.named(block, block.sole("class"));
        Term term = new Term(category, block.all("value").isEmpty() ? "" : block.sole("value"));
        for (List<String> words : listed(block, "words")) {
            put(words, term);
        }
        for (List<String> prefix : listed(block, "prefixes")) {
            prefixes.computeIfAbsent(category, c -> new ArrayList<>()).add(prefix.get(0));
        }
    }

    /** The words of all lines of a field, parted by commas, each as its folded tokens. */
    private static List<List<String>> listed(Block block, String field) {
        List<List<String>> all = new ArrayList<>();
        for (String line : block.all(field)) {
            Tokens tokens = Tokens.of(line);
            List<String> words = new ArrayList<>();
            for (int i = 0; i <= tokens.size(); i++) {
                boolean ends = i == tokens.size() || tokens.kind(i) == TokenKind.COMMA;
                if (ends && !words.isEmpty()) {
                    all.add(words);
                    words = new ArrayList<>();
                } else if (!ends) {
                    words.add(tokens.form(i));
                }
            }
        }
        return all;
    }

    private void put(List<String> words, Term term) {
        Node node = firsts.computeIfAbsent(words.get(0), f -> new Node());
        hashes.add(words.get(0));
        for (String word : words.subList(1, words.size())) {
            node = node.followedBy(word);
        }
        node.add(term);
    }

    /** What begins with the folded word; null where nothing does. */
    @Nullable
    Node find(String form) {
        return firsts.get(form);
    }

    /** The words of numbers, which this lexicon knows too. */
    NumberWords numbers() {
        return numbers;
    }

    /** Whether the folded word is of the category by itself or, where it is nothing by itself, by how it begins. */
    public boolean is(String form, Category category) {
        Node node = find(form);
        if (node != null && !node.terms.isEmpty()) {
            return node.terms.stream().anyMatch(term -> term.category() == category);
        }
        return begins(form, category) && !begins(form, Category.WORD);
    }

    /** Whether the folded word stands in the lexicon. */
    public boolean has(String form) {
        return has(form, 0);
    }

    /** Whether the folded word without its first letters stands in the lexicon. */
    boolean has(String form, int skip) {
        return hashes.mayHave(form, skip) && firsts.containsKey(form.substring(skip));
    }

    private boolean begins(String form, Category category) {
        return prefixes.getOrDefault(category, List.of()).stream()
                .anyMatch(prefix -> form.length() > prefix.length() + 1 && form.startsWith(prefix));
    }
}
