package org.isnad.reading.time.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.isnad.reading.resource.ResourceException;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final String EXAMPLES = "+ نعم\n- لا\n";

    @Test
    void refusesARuleWithoutBothKindsOfExamples() {
        refused("rule r\nmeans date\npattern YEAR\n+ نعم\n").hasMessageContaining("one '+' and one '-' example");
    }

    @Test
    void namesTheLineOfACategoryThatDoesNotExist() {
        refused("# comment\n\nrule r\nmeans date\npattern YAER\n" + EXAMPLES)
                .hasMessageStartingWith("x.rules:3: the entry names 'YAER', which is none of [");
    }

    @Test
    void refusesAPatternThatIsNotClosed() {
        refused("rule r\nmeans date\npattern [YEAR {MONTH\n" + EXAMPLES).hasMessageContaining("without its '}'");
    }

    @Test
    void refusesANameThatIsTaken() {
        String rule = "rule r\nmeans date\npattern YEAR\n" + EXAMPLES + "\n";
        refused(rule + rule).hasMessageContaining("has the name 'r', which is taken");
    }

    @Test
    void refusesAMeaningThatDoesNotExist() {
        refused("rule r\nmeans nonsense\npattern YEAR\n" + EXAMPLES).hasMessageContaining("means 'nonsense'");
    }

    private static AbstractThrowableAssert<?, ?> refused(String text) {
        return assertThatThrownBy(
                        () -> Rules.read("x.rules", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ResourceException.class);
    }
}
