package org.isnad.reading.event.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;

/** What people and bodies are, from {@code actors.words}. Immutable, thread-safe. */
public final class Standings {
    public static final String FILE = "/org/isnad/reading/event/actors.words";

    private static final Set<String> FIELDS = Set.of("standing", "kinds", "words");

    private final Map<String, Standing> byWord = new HashMap<>();
    private final Map<String, Standing> byKind = new HashMap<>();

    private Standings(List<Block> blocks) {
        for (Block block : blocks) {
            Standing standing = Triggers.choice(block, "standing", Standing.class, block.sole("standing"));
            for (String line : block.all("words")) {
                Arrays.stream(line.split(" ")).forEach(word -> byWord.putIfAbsent(Folding.fold(word), standing));
            }
            block.all("kinds")
                    .forEach(line -> Arrays.stream(line.split(" ")).forEach(kind -> byKind.put(kind, standing)));
        }
    }

    /**
     * Those that come with the program.
     *
     * @throws org.isnad.reading.resource.ResourceException where the file is not as it must be, with the line
     */
    public static Standings load() {
        return new Standings(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    /** What the folded head of a phrase is, without article. */
    public Optional<Standing> ofWord(String stem) {
        return Optional.ofNullable(byWord.get(stem));
    }

    /** What an organisation of a kind is, as readings name kinds. */
    public Optional<Standing> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
