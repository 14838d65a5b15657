package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.model.Story;
import org.junit.jupiter.api.Test;

class FeedFileTest {
    private static final String FEED = """
            <?xml version="1.0"?><rss><channel><title>صحيفة المرسى النموذجية</title>
            <item><title>افتتاح المكتبة</title><link>https://marsa.example/1</link>
            <pubDate>Tue, 24 Nov 2026 07:05:00 +0300</pubDate><dc:creator>سعاد النخيلي</dc:creator>
            <content:encoded><![CDATA[<p>قال رئيس البلدية إن المكتبة ستفتح أبوابها يوم الأحد.</p>
            <p>وأضاف أن الدخول مجاني لجميع الزوار طوال الأسبوع الأول.</p>]]></content:encoded></item>
            <item><title>خبر ثان</title><link>https://marsa.example/2</link><description>مختصر.</description></item>
            </channel></rss>
            """;

    @Test
    void readsStoriesThatStandInAFeedWithTheFeedsWord() {
        try (Stories stories = Stories.open(List.of("-"), new ByteArrayInputStream(Input.utf8(FEED)))) {
            Story story = ((Found.Told) stories.next()).story();
            assertThat(story.title()).isEqualTo("افتتاح المكتبة");
            assertThat(story.paragraphs())
                    .extracting(paragraph -> paragraph.span().of(story.text()))
                    .containsExactly(
                            "قال رئيس البلدية إن المكتبة ستفتح أبوابها يوم الأحد.",
                            "وأضاف أن الدخول مجاني لجميع الزوار طوال الأسبوع الأول.");
            Imprint imprint = story.imprint();
            assertThat(imprint.url()).isEqualTo("https://marsa.example/1");
            assertThat(imprint.outlet()).isEqualTo("صحيفة المرسى النموذجية");
            assertThat(imprint.author()).isEqualTo("سعاد النخيلي");
            assertThat(imprint.published()).isEqualTo("2026-11-24T07:05:00+03:00");
            assertThat(imprint.origins())
                    .containsAllEntriesOf(Map.of(Field.TITLE, Origin.FEED, Field.URL, Origin.FEED));
        }
    }

    @Test
    void saysWhereTheStoryIsThatIsOnlyAnnounced() {
        assertThat(Input.fromStandardInput(FEED))
                .hasSize(2)
                .element(1)
                .isEqualTo("skipped -, https://marsa.example/2: only a summary; for the story: isnad story"
                        + " https://marsa.example/2");
    }

    @Test
    void saysWhatListsOfAddressesAre() {
        assertThat(Input.fromStandardInput("<urlset><url><loc>https://marsa.example/1</loc></url></urlset>"))
                .containsExactly("failed -: a site map, without stories: name its address");
        assertThat(Input.fromStandardInput("<opml><body><outline xmlUrl='https://marsa.example/1'/></body></opml>"))
                .containsExactly("failed -: a list of feeds, without stories: hand it to isnad watch");
    }
}
