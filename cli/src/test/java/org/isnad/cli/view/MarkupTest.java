package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private final StringWriter out = new StringWriter();
    private final Markup html = new Markup(out);

    @Test
    void closesElementsInTurn() throws IOException {
        html.open("p").text("a").open("b").text("c").close().close();

        assertThat(out).hasToString("<p>a<b>c</b></p>");
    }

    @Test
    void letsNoTextBecomeMarkup() throws IOException {
        html.leaf("p", "</p><script>alert('x' & \"y\")</script>");

        assertThat(out)
                .hasToString("<p>&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;</p>");
    }

    @Test
    void letsNoAttributeEndBeforeItsEnd() throws IOException {
        html.empty("img", "alt", "\" onerror='x' <");

        assertThat(out).hasToString("<img alt=\"&quot; onerror=&#39;x&#39; &lt;\">");
    }

    @Test
    void leavesOutAnEmptyAttribute() throws IOException {
        html.empty("br", "id", "");

        assertThat(out).hasToString("<br>");
    }

    @Test
    void writesNoControlCharacter() throws IOException {
        html.leaf("p", "a\u0000b\u202Ec", "title", "d\u0001e");

        assertThat(out).hasToString("<p title=\"d\uFFFDe\">a\uFFFDbc</p>");
    }
}
