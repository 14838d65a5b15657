package org.isnad.reading.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.Hashes;
import org.isnad.reading.resource.ResourceException;

/** The words of {@code single.words} by their keys, as written and folded; every key has some. Immutable. */
final class SingleWords {
    static final String FILE = "single.words";
    static final Set<String> FIELDS = Set.of("key", "gloss", "word");

    private final Map<SingleWord, List<String>> written = new EnumMap<>(SingleWord.class);
    private final Map<SingleWord, List<String>> folded = new EnumMap<>(SingleWord.class);
    /** Of the words of all keys. */
    private final Hashes hashes = new Hashes(100);

    /**
     * Takes the words out of the file's blocks.
     *
     * @throws ResourceException where a key is unknown, stands twice, has no word or is missing
     */
    SingleWords(List<Block> blocks) {
        blocks.forEach(this::add);
        for (SingleWord key : SingleWord.values()) {
            if (!written.containsKey(key)) {
                throw new ResourceException(FILE + ": no entry has the key '" + LexiconLoader.name(key) + "'; add one");
            }
        }
    }

    private void add(Block block) {
        SingleWord key = LexiconLoader.choice(block, "key", SingleWord.class, block.sole("key"));
        List<String> words = block.all("word");
        if (words.isEmpty()) {
            throw block.problem("needs at least one 'word'");
        }
        if (written.putIfAbsent(key, words) != null) {
            throw block.problem("repeats the key '" + LexiconLoader.name(key) + "'");
        }
        List<String> forms = words.stream().map(Folding::fold).toList();
        folded.put(key, forms);
        forms.forEach(hashes::add);
    }

    /** The first of the key's words, as written. */
    String written(SingleWord key) {
        return Objects.requireNonNull(written.get(key)).get(0);
    }

    /** Whether the folded form is a word of the key. */
    boolean is(String form, SingleWord key) {
        return hashes.mayHave(form, 0) && folded(key).contains(form);
    }

    /** All words of the key, folded. */
    List<String> folded(SingleWord key) {
        return Objects.requireNonNull(folded.get(key));
    }
}
