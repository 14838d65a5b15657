package org.isnad.reading.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.known.EntityKind;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;

/** The nouns of {@code institutions.heads}. Immutable, thread-safe. */
final class Heads {
    static final String FILE = "/org/isnad/reading/entity/institutions.heads";
    static final Set<String> FIELDS = Set.of("heads", "kind", "of", "vague", "sports", "found", "left");

    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> vague = new HashSet<>();
    private final Set<String> sports = new HashSet<>();

    private Heads(List<Block> blocks) {
        for (Block block : blocks) {
            block.all("vague").forEach(line -> vague.addAll(words(line)));
            block.all("sports").forEach(line -> sports.addAll(words(line)));
            if (!block.all("heads").isEmpty()) {
                Head head = head(block);
                words(block.sole("heads")).forEach(word -> heads.put(word, head));
            }
        }
    }

    /** The nouns that come with the program. */
    static Heads load() {
        return new Heads(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ")).map(Folding::fold).toList();
    }

    private static Head head(Block block) {
        try {
            return new Head(
                    EntityKind.valueOf(constant(block.sole("kind"))), Head.Follows.valueOf(constant(block.sole("of"))));
        } catch (IllegalArgumentException e) {
            throw block.problem("has a kind or an 'of' that is none of those that the file's first lines tell");
        }
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    Optional<Head> of(String stem) {
        return Optional.ofNullable(heads.get(stem));
    }

    /** Whether an adjective makes no name after a head; a feminine one is looked up as a masculine. */
    boolean isVague(String stem) {
        return vague.contains(stem) || stem.length() > 3 && vague.contains(stem.substring(0, stem.length() - 1));
    }

    boolean isOfSports(String folded) {
        return sports.contains(folded);
    }
}
