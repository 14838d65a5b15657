package org.isnad.reading.event.words;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Folding;
import org.isnad.reading.event.words.Trigger.Must;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;

/** The triggers of {@code events.triggers}. Immutable, thread-safe. */
public final class Triggers {
    /** What a trigger may say of itself. */
    public static final Set<String> FIELDS = Set.of(
            "event",
            "type",
            "perfect",
            "imperfect",
            "noun",
            "form",
            "actor",
            "object",
            "of",
            "to",
            "needs",
            "never",
            "beside",
            "verb-must",
            "noun-must",
            "+",
            "planned",
            "possible",
            "denied",
            "-");

    public static final String FILE = "/org/isnad/reading/event/events.triggers";

    private final Vocabulary<Trigger> vocabulary = new Vocabulary<>();

    private Triggers(List<Block> blocks) {
        Set<String> keys = new HashSet<>();
        for (Block block : blocks) {
            if (!keys.add(block.sole("event"))) {
                throw block.problem("repeats the event '" + block.sole("event") + "'; each name stands once");
            }
            if (block.all("+").isEmpty() || block.all("-").isEmpty()) {
                throw block.problem("needs an example of what it finds, '+', and one of what it leaves alone, '-'");
            }
            vocabulary.add(block, trigger(block));
        }
    }

    /**
     * Those that come with the program.
     *
     * @throws org.isnad.reading.resource.ResourceException where the file is not as it must be, with the line
     */
    public static Triggers load() {
        return new Triggers(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    private static Trigger trigger(Block block) {
        return new Trigger(
                block.sole("event"),
                choice(block, "type", EventType.class, block.sole("type")),
                actors(block),
                choice(block, "object", Part.class, optional(block, "object", "none")),
                choice(block, "of", Part.class, optional(block, "of", "either")),
                folded(block, "to"),
                folded(block, "needs"),
                folded(block, "never"),
                folded(block, "beside"),
                choice(block, "verb-must", Must.class, optional(block, "verb-must", "nothing")),
                choice(block, "noun-must", Must.class, optional(block, "noun-must", "either")));
    }

    private static Set<Standing> actors(Block block) {
        Set<Standing> actors = EnumSet.noneOf(Standing.class);
        for (String word : block.sole("actor").split(" ")) {
            actors.add(choice(block, "actor", Standing.class, word));
        }
        return actors;
    }

    private static String optional(Block block, String field, String otherwise) {
        return block.all(field).isEmpty() ? otherwise : block.sole(field);
    }

    static Set<String> folded(Block block, String field) {
        return block.parts(field).stream().map(Folding::fold).collect(Collectors.toSet());
    }

    static <E extends Enum<E>> E choice(Block block, String field, Class<E> type, String word) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        block.problem("has the " + field + " '" + word + "', expected one of " + Arrays.toString(all)));
    }

    /** What a folded form of a text can report. */
    public List<Sighting<Trigger>> at(String form) {
        return vocabulary.at(form);
    }
}
