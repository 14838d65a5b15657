package org.isnad.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.jspecify.annotations.Nullable;

/** The ways of reporting that the reader knows, as {@code attribution.rules} lists them. Immutable, thread-safe. */
public final class Rules {
    /** What a rule may say of itself. */
    public static final Set<String> FIELDS = Set.of("rule", "gloss", "reliability", "+", "headline", "body", "-");

    private static final String FILE = "attribution.rules";

    private final Map<String, Rule> rules;

    private Rules(Map<String, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    private static final class Standard {
        static final Rules RULES = Rules.of(load());
    }

    /** The rules that come with the program. */
    public static Rules standard() {
        return Standard.RULES;
    }

    /**
     * The rules of a file's blocks.
     *
     * @throws org.isnad.reading.resource.ResourceException where a name stands twice, a rule has no example of what it
     *     finds or none of what it must not find, or a reliability is no share
     */
    static Rules of(List<Block> blocks) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Block block : blocks) {
            Rule rule = rule(block);
            if (rules.putIfAbsent(rule.name(), rule) != null) {
                throw block.problem("repeats the rule '" + rule.name() + "'; each name stands once");
            }
        }
        return new Rules(rules);
    }

    private static Rule rule(Block block) {
        if (block.all("+").isEmpty() && block.all("headline").isEmpty()) {
            throw block.problem("needs an example of what it finds: a '+' or 'headline' with its roles marked");
        }
        if (block.all("-").isEmpty()) {
            throw block.problem("needs an example of what it must not find: a '-'");
        }
        return new Rule(block.sole("rule"), block.sole("gloss"), reliability(block));
    }

    private static @Nullable Double reliability(Block block) {
        return block.all("reliability").isEmpty() ? null : share(block, block.sole("reliability"));
    }

    private static double share(Block block, String written) {
        if (!written.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw block.problem("has the reliability '" + written + "'; expected a share from 0 to 1, such as 0.93");
        }
        return Double.parseDouble(written);
    }

    private static List<Block> load() {
        try (InputStream in = Rules.class.getResourceAsStream("/org/isnad/reading/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing from the program; rebuild it");
            }
            return Blocks.read(FILE, in, FIELDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rule of this name.
     *
     * @throws IllegalArgumentException where the file has none of this name
     */
    public Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException(
                    FILE + " has no rule '" + name + "'; it has " + new TreeSet<>(rules.keySet()));
        }
        return rule;
    }

    /** All rules in the order of the file. */
    public Collection<Rule> all() {
        return rules.values();
    }
}
