package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.ResourceException;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final String EXAMPLES = "+ [cue قال] إن [content الأمر صعب].\n- لم يقل إن الأمر صعب.\n";

    @Test
    void knowsWhatItsFileDescribes() {
        Rule rule = Rules.standard().rule("verb-source-that");
        assertThat(rule.name()).isEqualTo("verb-source-that");
        assertThat(rule.gloss()).contains("that");
        assertThat(Rules.standard().all()).hasSizeGreaterThan(30).contains(rule);
    }

    @Test
    void saysWhichRulesThereAreWhereOneIsNot() {
        assertThatThrownBy(() -> Rules.standard().rule("verb-source-taht"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "attribution.rules has no rule 'verb-source-taht'; it has [according-to-first,");
    }

    @Test
    void readsTheReliabilityWhereOneIsWritten() throws IOException {
        assertThat(rules("rule a\ngloss A\nreliability 0.93\n" + EXAMPLES)
                        .rule("a")
                        .reliability())
                .isEqualTo(0.93);
        assertThat(rules("rule a\ngloss A\n" + EXAMPLES).rule("a").reliability())
                .isNull();
    }

    @Test
    void refusesAReliabilityThatIsNoShare() {
        for (String written : new String[] {"93%", "1.5", "-0.1", "high", "NaN"}) {
            assertThatThrownBy(() -> rules("rule a\ngloss A\nreliability " + written + "\n" + EXAMPLES))
                    .isInstanceOf(ResourceException.class)
                    .hasMessage("x.rules:1: the entry has the reliability '" + written
                            + "'; expected a share from 0 to 1, such as 0.93");
        }
    }

    @Test
    void refusesARuleWithoutExamples() {
        assertThatThrownBy(() -> rules("rule a\ngloss A\n- لم يقل إن الأمر صعب.\n"))
                .hasMessageStartingWith("x.rules:1: the entry needs an example of what it finds");
        assertThatThrownBy(() -> rules("rule a\ngloss A\n+ [cue قال] إن [content الأمر صعب].\n"))
                .hasMessageStartingWith("x.rules:1: the entry needs an example of what it must not find");
    }

    @Test
    void refusesANameThatStandsTwice() {
        String rule = "rule a\ngloss A\n" + EXAMPLES;
        assertThatThrownBy(() -> rules(rule + "\n" + rule))
                .hasMessage("x.rules:6: the entry repeats the rule 'a'; each name stands once");
    }

    private static Rules rules(String text) throws IOException {
        return Rules.of(
                Blocks.read("x.rules", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Rules.FIELDS));
    }
}
