package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Input.fromStandardInput;

import org.junit.jupiter.api.Test;

class JsonDocumentTest {
    @Test
    void readsAStoryOverSeveralLines() {
        assertThat(fromStandardInput("{\n  \"id\": \"1\",\n  \"text\": \"قال\"\n}\n{\n\"id\":\"2\",\"text\":\"x\"}"))
                .containsExactly("1", "2");
    }

    @Test
    void readsAList() {
        assertThat(fromStandardInput("\uFEFF [ {\"id\":\"1\",\"text\":\"x\"},\n\n{\"id\":\"2\",\"text\":\"y\"}]\n"))
                .containsExactly("1", "2");
    }

    @Test
    void goesOnAfterWhatIsNoStory() {
        assertThat(fromStandardInput("[{\"id\":1,\"text\":\"x\"},\n{\"id\":2},\n7,\n{\"id\":4,\"text\":\"x\"}]"))
                .containsExactly(
                        "1",
                        "failed -:2: no story: a story has its body in \"text\", and there is none",
                        "failed -:3: no story: a story is a JSON object, and this is a number",
                        "4");
    }

    @Test
    void endsWhereItIsBroken() {
        assertThat(fromStandardInput(
                        "[{\"id\":1,\"text\":\"x\"},\n{\"id\":2,\"text\":\"x\" \"y\"},{\"id\":3,\"text\":\"x\"}]"))
                .hasSize(2)
                .startsWith("1")
                .element(1)
                .asString()
                .startsWith("failed -:2: broken JSON at byte 20: ");
        assertThat(fromStandardInput("[{\"id\":1,\"text\":\"x\"},\n"))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("failed -:2: broken JSON");
    }

    @Test
    void saysThatAListIsEmpty() {
        assertThat(fromStandardInput("[]")).containsExactly("failed -: an empty list: fill it with stories");
    }
}
