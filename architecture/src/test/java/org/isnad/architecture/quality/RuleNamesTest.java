package org.isnad.architecture.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Statement;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;
import org.isnad.reading.lexicon.Rule;
import org.isnad.reading.lexicon.Rules;
import org.isnad.testkit.Checkout;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** Whoever looks up a statement's rule in {@code attribution.rules} finds it. */
class RuleNamesTest {
    @Test
    void standInTheFileForTheSamples() {
        assertThat(described()).containsAll(named(Checkout.root().resolve("samples")));
    }

    @Test
    void standInTheFileForRealStories() {
        Set<String> named = named(Shared.file("gold/dev/stories.jsonl"));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(described()).containsAll(named);
    }

    private static List<String> described() {
        return Rules.standard().all().stream().map(Rule::name).toList();
    }

    private static Set<String> named(Path stories) {
        Set<String> names = new TreeSet<>();
        try (Stories found = Stories.open(List.of(stories.toString()), InputStream.nullInputStream())) {
            while (found.hasNext()) {
                if (found.next() instanceof Found.Told told) {
                    for (Statement statement :
                            Reader.standard().read(told.story()).statements()) {
                        names.add(statement.attribution().rule());
                    }
                }
            }
        }
        assertThat(names).isNotEmpty();
        return names;
    }
}
