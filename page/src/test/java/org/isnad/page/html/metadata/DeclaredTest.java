package org.isnad.page.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Field;
import org.isnad.model.Origin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredTest {
    private static Declared page(String markup) {
        return Declared.of(Jsoup.parse(markup), (node, depth) -> {});
    }

    private static Declared json(String json) {
        return page("<script type='application/ld+json'>" + json + "</script>");
    }

    private static List<String> values(Declared declared, Field field) {
        return declared.claims(field).stream().map(Claim::value).toList();
    }

    @Test
    void readsJsonLd() {
        Declared declared = json("{\"@type\": \"NewsArticle\", \"headline\": \"العبّارة تبحر\","
                + " \"author\": [{\"@type\": \"Person\", \"name\": \"ليلى المنذري\"}, {\"name\": \"سامي الراوي\"}]}");

        assertThat(declared.claims(Field.TITLE)).containsExactly(new Claim("العبّارة تبحر", Origin.JSON_LD));
        assertThat(values(declared, Field.AUTHOR)).containsExactly("ليلى المنذري", "سامي الراوي");
    }

    @Test
    void readsAGraphWhoseThingsReferToOneAnother() {
        Declared declared = json("{\"@graph\": [{\"@type\": \"WebPage\", \"@id\": \"#page\"},"
                + "{\"@type\": \"Article\", \"author\": {\"@id\": \"#p\"}, \"publisher\": {\"@id\": \"#o\"}},"
                + "{\"@type\": \"Organization\", \"@id\": \"#o\", \"name\": \"صحيفة المرسى\"},"
                + "{\"@type\": \"Person\", \"@id\": \"#p\", \"name\": \"ليلى المنذري\"}]}");

        assertThat(values(declared, Field.AUTHOR)).containsExactly("ليلى المنذري");
        assertThat(values(declared, Field.OUTLET)).containsExactly("صحيفة المرسى");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a raw newline ~ {\"@type\": \"Article\", \"articleBody\": \"one\\ntwo\", \"headline\": \"Ferry\"}",
                "a comma too many ~ {\"@type\": [\"Article\",], \"headline\": \"Ferry\",}",
                "a bare quotation mark ~ {\"@type\": \"Article\", \"name\": \"He \"said\" so\", \"headline\": \"Ferry\"}",
                "a comment ~ /* by hand */ {\"@type\": \"Article\", \"headline\": \"Ferry\"}",
                "CDATA ~ //<![CDATA[\\n{\"@type\": \"Article\", \"headline\": \"Ferry\"}\\n//]]>",
                "a semicolon ~ {\"@type\": \"Article\", \"headline\": \"Ferry\"};",
                "a broken end ~ {\"@type\": \"Article\", \"headline\": \"Ferry\", \"image\": {\"url\": ",
                "entities ~ {\"@type\": \"Article\", \"headline\": \"&amp;quot;Ferry&amp;quot;\"}",
            })
    void readsJsonLdWith(String what, String json) {
        assertThat(values(json(json.replace("\\n", "\n")), Field.TITLE))
                .as(what)
                .first()
                .asString()
                .contains("Ferry");
    }

    @Test
    void takesTheThingThatThePageIsAbout() {
        Declared declared = page("<title>العبّارة الجديدة تبحر غدًا - المرسى</title><script type='application/ld+json'>"
                + "[{\"@type\": \"NewsArticle\", \"headline\": \"خبر آخر من القائمة\", \"datePublished\": \"2021-01-01\"},"
                + "{\"@type\": \"NewsArticle\", \"headline\": \"العبّارة الجديدة تبحر غدًا\","
                + " \"datePublished\": \"2021-02-02\"}]</script>");

        assertThat(values(declared, Field.PUBLISHED)).containsExactly("2021-02-02");
    }

    @Test
    void survivesHostileJson() {
        assertThat(values(json("[".repeat(100_000)), Field.TITLE)).isEmpty();
        assertThat(values(json("{\"a\":".repeat(100_000)), Field.TITLE)).isEmpty();
        assertThat(values(json("\"".repeat(100_000)), Field.TITLE)).isEmpty();
    }

    @Test
    void readsMicrodata() {
        Declared declared = page("<article itemscope itemtype='https://schema.org/NewsArticle'>"
                + "<h1 itemprop='headline'>العبّارة تبحر</h1>"
                + "<span itemprop='author' itemscope itemtype='https://schema.org/Person'>"
                + "<b itemprop='name'>ليلى المنذري</b></span>"
                + "<meta itemprop='datePublished' content='2021-02-02T10:00:00Z'></article>");

        assertThat(declared.claims(Field.TITLE)).contains(new Claim("العبّارة تبحر", Origin.MICRODATA));
        assertThat(declared.claims(Field.AUTHOR)).contains(new Claim("ليلى المنذري", Origin.MICRODATA));
        assertThat(declared.claims(Field.PUBLISHED)).contains(new Claim("2021-02-02T10:00:00Z", Origin.MICRODATA));
    }

    @Test
    void readsRdfa() {
        Declared declared = page(
                "<div typeof='schema:NewsArticle'><span property='schema:name schema:headline'"
                        + " content='العبّارة تبحر'></span><time property='schema:datePublished' datetime='2021-02-02'></time></div>");

        assertThat(values(declared, Field.TITLE)).contains("العبّارة تبحر");
        assertThat(values(declared, Field.PUBLISHED)).contains("2021-02-02");
    }

    @ParameterizedTest
    @CsvSource({
        "property, article:published_time, OPEN_GRAPH",
        "property, og:published_time, OPEN_GRAPH",
        "name, DC.date.issued, META",
        "name, dcterms.created, META",
        "name, sailthru.date, META",
        "name, parsely-pub-date, META",
        "name, pubdate, META",
        "itemprop, datePublished, MICRODATA",
        "name, publish-date, META",
        "name, cXenseParse:recs:publishtime, META",
        "property, dc:date, META",
    })
    void readsTheDialect(String attribute, String name, Origin origin) {
        Declared declared = page("<meta " + attribute + "='" + name + "' content='2021-02-02'>");

        assertThat(declared.claims(Field.PUBLISHED)).contains(new Claim("2021-02-02", origin));
    }

    @Test
    void readsThePathOfSections() {
        Declared declared = json("{\"@type\": \"BreadcrumbList\", \"itemListElement\": ["
                + "{\"@type\": \"ListItem\", \"position\": 1, \"name\": \"الرئيسية\"},"
                + "{\"@type\": \"ListItem\", \"position\": 2, \"item\": {\"@id\": \"/sea\", \"name\": \"بحر\"}}]}");

        assertThat(declared.path()).extracting(Claim::value).containsExactly("الرئيسية", "بحر");
    }

    @Test
    void takesNoOrganisationForAnAuthor() {
        Declared declared =
                json("{\"@type\": \"Article\", \"author\": {\"@type\": \"Organization\", \"name\": \"المرسى\"}}");

        assertThat(declared.claims(Field.AUTHOR)).isEmpty();
    }
}
