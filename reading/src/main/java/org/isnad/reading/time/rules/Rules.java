package org.isnad.reading.time.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;
import org.isnad.reading.time.words.Category;

/** Reads the rules and makes one automaton of them. */
public final class Rules {
    /** The names of the fields that a file of rules may have. */
    public static final Set<String> FIELDS = Set.of(
            "rule",
            "name",
            "gloss",
            "pattern",
            "means",
            "not-before",
            "not-after",
            "+",
            "-",
            "=",
            "undated",
            "published");

    private final Map<String, Pattern> named = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Node> starts = new LinkedHashSet<>();

    private Rules() {}

    /**
     * The first state of the automaton of all rules of a file.
     *
     * @param file the file's name, for messages
     * @throws ResourceException where an entry is not as it must be
     * @throws IOException where the stream cannot be read
     */
    public static State read(String file, InputStream in) throws IOException {
        Rules rules = new Rules();
        for (Block entry : Blocks.read(file, in, FIELDS)) {
            rules.add(entry);
        }
        return State.start(rules.starts);
    }

    private void add(Block entry) {
        if (!entry.all("rule").isEmpty()) {
            Rule rule = rule(entry);
            starts.add(pattern(entry).before(Node.end(rule), false));
        } else if (!entry.all("name").isEmpty()) {
            String name = entry.sole("name");
            if (named.put(name, pattern(entry)) != null) {
                throw entry.problem("has the name '" + name + "', which is taken");
            }
        }
    }

    private Pattern pattern(Block entry) {
        List<String> patterns = entry.all("pattern");
        if (patterns.isEmpty()) {
            throw entry.problem("needs a 'pattern'");
        }
        return Pattern.any(
                patterns.stream().map(text -> Pattern.parse(entry, text, named)).toList());
    }

    private Rule rule(Block entry) {
        String name = entry.sole("rule");
        if (!names.add(name)) {
            throw entry.problem("has the name '" + name + "', which is taken");
        }
        if (entry.all("+").isEmpty() || entry.all("-").isEmpty()) {
            throw entry.problem("needs at least one '+' and one '-' example");
        }
        return new Rule(
                name, names.size(), meaning(entry), categories(entry, "not-before"), categories(entry, "not-after"));
    }

    private static Meaning meaning(Block entry) {
        String name = entry.sole("means");
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.name().toLowerCase(Locale.ROOT).equals(name))
                .findAny()
                .orElseThrow(() ->
                        entry.problem("means '" + name + "', which is none of " + Arrays.toString(Meaning.values())));
    }

    private static Set<Category> categories(Block entry, String field) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (String line : entry.all(field)) {
            for (String name : line.split("\\s+")) {
                categories.add(Category.named(entry, name));
            }
        }
        return categories;
    }
}
