package org.isnad.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkupLinesTest {
    private static List<String> keys(String markup) {
        return MarkupLines.keys(markup).toList();
    }

    @Test
    void breaksLinesWhereBrowsersDo() {
        assertThat(keys("<ul><li><a href='/'>أخبار <b>اليوم</b></a></li><li>رياضة</li></ul>واحد<br>اثنان"))
                .containsExactly("اخبار اليوم", "رياضه", "واحد", "اثنان");
    }

    @Test
    void passesOverWhatNobodySees() {
        assertThat(keys("<!-- <p>a</p> --><script>if (a < b) '<p>x</p>'</script><style>p{}</style><p>نص</p>"))
                .containsExactly("نص");
    }

    @Test
    void readsEntities() {
        assertThat(keys("<p>a &amp; b&nbsp;c &#1602;</p>")).containsExactly("a b c ق");
    }

    @Test
    void takesLinearTimeWhateverIsLeftOpen() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (String piece : List.of("<p", "<!--", "<script>", "</", "<", "<a href='", "&amp;", "<script></p>")) {
                keys(piece.repeat(1_000_000));
            }
        });
    }
}
