package org.isnad.reading.event.words;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.event.words.Governor.Effect;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;

/** The words of {@code reported.words}, which say whether an event happened. Immutable, thread-safe. */
public final class ReportedWords {
    /** What a block may say. */
    public static final Set<String> FIELDS =
            Set.of("governor", "effect", "subject", "reach", "perfect", "imperfect", "noun", "form", "class", "words");

    public static final String FILE = "/org/isnad/reading/event/reported.words";

    /** Words with a place of their own in a clause. */
    public enum Place {
        /** Right before a verb: it did not happen. */
        NEGATION,
        /** Right before a verb: it will. */
        FUTURE,
        /** Right before a verb: it may. */
        MAYBE,
        /** Before a verb of the imperfect: it depends on what stands before. */
        THAT,
        /** Begins a clause of what may be. */
        IF,
        /** Asks about what did happen. */
        WHY,
        /** Between a governor and its event without a say. */
        THROUGH,
        /** Before a noun: one of those that may be. */
        ANY,
        /** Begins what somebody is said to have done or suffered. */
        DOING,
        /** Right before a noun: there was none. */
        WITHOUT,
        /** After a noun, agreeing with it: it is to come. */
        COMING,
        /** After a noun, agreeing with it: it may be. */
        MIGHT,
        /** Between a verb and what is right before it. */
        AUXILIARY,
        /** After «from», before whoever did what is told in the passive: «on the part of»; also «before». */
        BY,
        /** After «on», before whoever did what is told in the passive: «at the hands of». */
        HANDS,
        /** Begins what says where, not who. */
        ASIDE,
        /** Between two who do something to each other. */
        BETWEEN
    }

    private final Vocabulary<Governor> governors = new Vocabulary<>();
    private final Map<Place, Set<String>> words = new EnumMap<>(Place.class);

    private ReportedWords(List<Block> blocks) {
        for (Place place : Place.values()) {
            words.put(place, new HashSet<>());
        }
        for (Block block : blocks) {
            if (block.all("class").isEmpty()) {
                governors.add(block, governor(block));
            } else {
                Place place = Triggers.choice(block, "class", Place.class, block.sole("class"));
                block.all("words").forEach(line -> add(place, line));
            }
        }
    }

    private void add(Place place, String line) {
        for (String word : line.split(" ")) {
            words.getOrDefault(place, Set.of()).add(Folding.fold(word));
        }
    }

    /**
     * Those that come with the program.
     *
     * @throws org.isnad.reading.resource.ResourceException where the file is not as it must be, with the line
     */
    public static ReportedWords load() {
        return new ReportedWords(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    private static Governor governor(Block block) {
        return new Governor(
                block.sole("governor"),
                Triggers.choice(block, "effect", Effect.class, block.sole("effect")),
                Triggers.choice(
                        block, "subject", Part.class, block.all("subject").isEmpty() ? "none" : block.sole("subject")),
                !block.all("reach").contains("near"));
    }

    /** What a folded form of a text can be among the governors. */
    public List<Sighting<Governor>> governors(String form) {
        return governors.at(form);
    }

    public boolean is(String form, Place place) {
        return words.getOrDefault(place, Set.of()).contains(form);
    }
}
