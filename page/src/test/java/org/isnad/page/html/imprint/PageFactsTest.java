package org.isnad.page.html.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {
    private static final String HEADLINE = "العبّارة الجديدة تبحر إلى جزيرة الرملة صباح الأحد";

    private static final String BODY =
            "<p>أعلنت وزارة النقل في المرسى أن العبّارة الجديدة ستبحر في الصباح إلى الجزيرة وأن الرحلة الأولى مجانية.</p>"
                    + "<p>وقال المدير إن الوزارة تنتظر من الشركة تقريرًا عن السلامة قبل أن تبدأ الرحلات في الشهر المقبل.</p>";

    private static final Capture CAPTURE =
            new Capture("https://www.marsa.example/sea/12", Instant.parse("2021-02-03T08:00:00Z"), null);

    private static PageFacts facts(String head, String body) {
        return PageFacts.of(
                Jsoup.parse("<html lang=ar><head>" + head + "</head><body>" + body + "</body></html>"), CAPTURE);
    }

    /** A page with this around its headline. */
    private static Imprint imprint(String head, String before, String after) {
        return facts("<title>" + HEADLINE + "</title>" + head, before + "<h1>" + HEADLINE + "</h1>" + after + BODY)
                .imprint()
                .build();
    }

    private static Imprint after(String markup) {
        return imprint("", "", markup);
    }

    private static Imprint head(String markup) {
        return imprint(markup, "", "");
    }

    @Nested
    class AroundTheHeadline {
        private static final String MENU = "<div><a href=/a>محليات</a><a href=/b>ثقافة</a><a href=/c>رياضة</a></div>";

        @Test
        void takesTheLineThatTheMenuHasTooForTheSection() {
            assertThat(imprint("", MENU + "<div><a href=/b>ثقافة</a></div>", "").section())
                    .isEqualTo("ثقافة");
        }

        @Test
        void takesNoEntryOfAMenuPrintedTwiceForTheSection() {
            assertThat(imprint("", MENU + MENU, "").section()).isNull();
        }

        @Test
        void takesASubheadingThatOpensLikeABylineForNoAuthor() {
            assertThat(after("<h3>كتب لمن لا يبصرون</h3>").author()).isNull();
        }

        @Test
        void takesAButtonThatReadsLikeALabelForNone() {
            assertThat(after("<button>متابعة</button><div>سمير الحلو</div>").author())
                    .isNull();
        }
    }

    @Nested
    class Title {
        @Test
        void isTheHeadlineThatIsSeen() {
            PageFacts facts = facts("<title>" + HEADLINE + " - المرسى</title>", "<h1>" + HEADLINE + "</h1>" + BODY);

            assertThat(facts.title()).isEqualTo(HEADLINE);
            assertThat(facts.headline()).map(Element::normalName).contains("h1");
            assertThat(facts.imprint().build().origins()).containsEntry(Field.TITLE, Origin.MARKUP);
            assertThat(facts.elements()).contains(facts.headline().orElseThrow());
        }

        @Test
        void isNotTheSiteThatTheFirstHeadingNames() {
            PageFacts facts = facts(
                    "<title>" + HEADLINE + " - المرسى</title><meta property=og:site_name content=المرسى>",
                    "<h1>المرسى</h1><h2>" + HEADLINE + "</h2>" + BODY);

            assertThat(facts.title()).isEqualTo(HEADLINE);
        }

        @Test
        void isNotTheSiteThatJsonLdTakesForAHeadline() {
            PageFacts facts = facts(
                    "<meta property=og:site_name content='صحيفة المرسى'><script type='application/ld+json'>"
                            + "{\"@type\": \"NewsArticle\", \"headline\": \"صحيفة المرسى\"}</script>",
                    "<h1>" + HEADLINE + "</h1>" + BODY);

            assertThat(facts.title()).isEqualTo(HEADLINE);
        }

        @ParameterizedTest
        @ValueSource(strings = {" - المرسى نت", " | المرسى نت", " – المرسى نت", " :: المرسى نت", " - marsa.example"})
        void losesTheSitesNameWhereNoHeadlineIsSeen(String suffix) {
            PageFacts facts = facts(
                    "<meta property='og:title' content='" + HEADLINE + suffix
                            + "'><meta property=og:site_name content='المرسى نت'>",
                    BODY);

            assertThat(facts.title()).isEqualTo(HEADLINE);
            assertThat(facts.imprint().build().origins()).containsEntry(Field.TITLE, Origin.OPEN_GRAPH);
        }

        @Test
        void keepsADashOfItsOwn() {
            PageFacts facts = facts("<title>نهائي الكأس - مباراة لا تنسى</title>", BODY);

            assertThat(facts.title()).isEqualTo("نهائي الكأس - مباراة لا تنسى");
        }

        @Test
        void isTheStorysAndNotThatOfARelatedOne() {
            PageFacts facts = facts(
                    "<title>" + HEADLINE + "</title>",
                    "<h1 class=section>بحر وموانئ</h1><div class=related><h2>الصيادون يعودون إلى جزيرة الرملة</h2></div><h2>"
                            + HEADLINE + "</h2>" + BODY);

            assertThat(facts.title()).isEqualTo(HEADLINE);
        }

        @Test
        void isEmptyWhereThereIsNone() {
            assertThat(facts("", BODY).title()).isEmpty();
        }
    }

    @Nested
    class Author {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div>كتبت ليلى المنذري</div>",
                    "<div>كتب: ليلى المنذري</div>",
                    "<span>بقلم:</span> <a href=#>ليلى المنذري</a>",
                    "<div>حوار: ليلى المنذري</div>",
                    "<div class=author-name>ليلى المنذري</div>",
                    "<div class=byline>ليلى المنذري - القاهرة</div>",
                    "<div class=writeBy><i></i><b>ليلى المنذري</b></div>",
                    "<a rel=author href=/l>ليلى المنذري</a>",
                    "<div class=author>المرسى - ليلى المنذري</div>",
                })
        void isSeen(String byline) {
            assertThat(after(byline).author()).isEqualTo("ليلى المنذري");
        }

        @Test
        void isDeclared() {
            Imprint imprint = head("<meta name=author content='ليلى المنذري'>");

            assertThat(imprint.author()).isEqualTo("ليلى المنذري");
            assertThat(imprint.origins()).containsEntry(Field.AUTHOR, Origin.META);
        }

        @Test
        void mayBeSeveral() {
            assertThat(after("<div>كتب: ليلى المنذري وسامي الراوي، وائل حسن</div>")
                            .author())
                    .isEqualTo("ليلى المنذري، سامي الراوي، وائل حسن");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "المرسى",
                    "admin",
                    "رويترز",
                    "وكالات",
                    "قسم الأخبار",
                    "فريق التحرير",
                    "وكالة الأنباء الألمانية",
                    "https://www.facebook.com/marsa",
                    "@marsa",
                    "المرسى - القاهرة",
                    "News Desk",
                    "الأمم المتحدة",
                })
        void isNoOrganisationAndNoAccount(String declared) {
            Imprint imprint =
                    head("<meta name=author content='" + declared + "'><meta property=og:site_name content=المرسى>");

            assertThat(imprint.author()).isNull();
        }

        @Test
        void isTheOneThatIsSeenRatherThanAnAccount() {
            Imprint imprint = imprint("<meta name=author content='Web Desk Two'>", "", "<p>بقلم: ليلى المنذري</p>");

            assertThat(imprint.author()).isEqualTo("ليلى المنذري");
        }

        @Test
        void isNotThatOfARelatedStory() {
            assertThat(after("<ul class=related><li>بقلم: سامي الراوي</li></ul>")
                            .author())
                    .isNull();
        }
    }

    @Nested
    class Dates {
        @Test
        void areDeclared() {
            Imprint imprint = head("<meta property=article:published_time content='2021-02-02T10:00:00+02:00'>"
                    + "<meta property=article:modified_time content='2021-02-02T12:30:00+02:00'>");

            assertThat(imprint.published()).startsWith("2021-02-02T10:00").endsWith("+02:00");
            assertThat(imprint.updated()).startsWith("2021-02-02T12:30");
            assertThat(imprint.origins()).containsEntry(Field.PUBLISHED, Origin.OPEN_GRAPH);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-02-02T10:00:00+02:00", "2020-11-01T00:00:00+02:00"})
        void areOfNoChangeWhereItIsNotLater(String modified) {
            Imprint imprint = head("<meta property=article:published_time content='2021-02-02T10:00:00+02:00'>"
                    + "<meta property=article:modified_time content='" + modified + "'>");

            assertThat(imprint.updated()).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div>نشر في: 2 فبراير 2021</div>",
                    "<div class=date>الثلاثاء، ٢ شباط ٢٠٢١</div>",
                    "<time datetime='2021-02-02'>قبل يوم</time>",
                    "<div>تاريخ النشر: 02/02/2021</div>",
                })
        void areSeen(String line) {
            assertThat(after(line).published()).isEqualTo("2021-02-02");
        }

        @Test
        void areToldApart() {
            Imprint imprint = after("<div>آخر تحديث: 3 فبراير 2021</div><div>تاريخ النشر: 2 فبراير 2021</div>");

            assertThat(imprint.published()).isEqualTo("2021-02-02");
            assertThat(imprint.updated()).isEqualTo("2021-02-03");
        }

        @Test
        void areNotThoseOfOtherStories() {
            assertThat(after("<div class=related-news><span>1 يناير 2020</span></div>")
                            .published())
                    .isNull();
        }

        @Test
        void areThoseSeenWhereTheDeclaredIsFarFromThem() {
            Imprint imprint =
                    imprint("<meta name=date content='2020-05-05'>", "", "<div>تاريخ النشر: 2 فبراير 2021</div>");

            assertThat(imprint.published()).isEqualTo("2021-02-02");
        }

        @Test
        void areTheMostExactOfThoseThatAgree() {
            Imprint imprint = head("<meta name=pubdate content='2021-02-02'>"
                    + "<meta property=dcterms.created content='2021-02-02T10:00:00Z'>");

            assertThat(imprint.published()).isEqualTo("2021-02-02T10:00:00Z");
        }

        @Test
        void areThatOfTheAddressWhereNothingElseTells() {
            PageFacts facts = PageFacts.of(
                    Jsoup.parse("<h1>" + HEADLINE + "</h1>" + BODY),
                    new Capture("https://www.marsa.example/2021/2/2/ferry.html", null, null));

            assertThat(facts.imprint().build().published()).isEqualTo("2021-02-02");
        }

        @Test
        void areUnknownWhereNothingTells() {
            assertThat(after("").published()).isNull();
        }
    }

    @Nested
    class Outlet {
        @Test
        void isDeclared() {
            Imprint imprint = head("<meta property=og:site_name content='صحيفة المرسى'>");

            assertThat(imprint.outlet()).isEqualTo("صحيفة المرسى");
            assertThat(imprint.origins()).containsEntry(Field.OUTLET, Origin.OPEN_GRAPH);
        }

        @Test
        void isNamedAsItNamesItselfInArabic() {
            PageFacts facts = facts(
                    "<title>" + HEADLINE + " - المرسى</title><meta property=og:site_name content='Al Marsa News'>",
                    "<h1>" + HEADLINE + "</h1>" + BODY);

            assertThat(facts.imprint().build().outlet()).isEqualTo("المرسى");
        }

        @Test
        void isNamedByItsLogo() {
            assertThat(imprint("", "<a href=/ class=logo><img alt='شعار المرسى' src=x.png></a>", "")
                            .outlet())
                    .isEqualTo("المرسى");
        }

        @Test
        void isNoAddress() {
            assertThat(head("<meta property=og:site_name content=www.marsa.example>")
                            .outlet())
                    .isNull();
        }

        @Test
        void mayHaveADotInArabic() {
            assertThat(head("<meta property=og:site_name content=المرسى.نت>").outlet())
                    .isEqualTo("المرسى.نت");
        }
    }

    @Nested
    class Section {
        @Test
        void isDeclared() {
            assertThat(head("<meta property=article:section content='بحر وموانئ'>")
                            .section())
                    .isEqualTo("بحر وموانئ");
        }

        @Test
        void isTheLastStepOfThePath() {
            Imprint imprint = imprint(
                    "",
                    "<ul class=breadcrumb><li><a href=/>الرئيسية</a></li><li><a href=/n>اقتصاد</a></li>"
                            + "<li><a href=/p>موانئ</a></li></ul>",
                    "");

            assertThat(imprint.section()).isEqualTo("موانئ");
            assertThat(imprint.origins()).containsEntry(Field.SECTION, Origin.MARKUP);
        }
    }

    @Nested
    class Url {
        @Test
        void isTheCanonicalOne() {
            Imprint imprint = head("<link rel=canonical href='https://marsa.example/sea/12-ferry'>");

            assertThat(imprint.url()).isEqualTo("https://marsa.example/sea/12-ferry");
            assertThat(imprint.origins()).containsEntry(Field.URL, Origin.META);
        }

        @Test
        void mayBeToldWithoutTheHost() {
            assertThat(head("<link rel=canonical href=/sea/12-ferry>").url())
                    .isEqualTo("https://www.marsa.example/sea/12-ferry");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"https://other.example.org/sea/12", "https://www.marsa.example/", "javascript:alert(1)"})
        void isTheCapturedOneWhereThePageNamesAnotherSiteOrItsFront(String canonical) {
            Imprint imprint = head("<link rel=canonical href='" + canonical + "'>");

            assertThat(imprint.url()).isEqualTo(CAPTURE.target());
            assertThat(imprint.origins()).containsEntry(Field.URL, Origin.CAPTURE);
        }
    }

    @Nested
    class Language {
        @Test
        void isWhatTheTextIsIn() {
            PageFacts facts = PageFacts.of(Jsoup.parse("<html lang=en-US><body>" + BODY), CAPTURE);

            assertThat(facts.imprint().build().language()).isEqualTo("ar");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "fa | وزارت راه گفت که این کشتی از فردا در بندر است و برای همه مردم را رایگان می‌برد که",
                    "ur | وزارت نے کہا ہے کہ یہ جہاز کل سے بندرگاہ میں ہے اور سب کے لیے مفت ہے اور جلد",
                    "en | The ministry said that the ferry is in the harbour and that all of the seats are free to take",
                })
        void isToldFromItsNeighbours(String language, String text) {
            PageFacts facts = PageFacts.of(Jsoup.parse("<p>" + text + "</p>"), CAPTURE);

            assertThat(facts.imprint().build().language()).isEqualTo(language);
        }
    }

    @Nested
    class Credits {
        @Test
        void areSeenBesideTheirLabel() {
            Imprint imprint = after("<span>المصدر:</span> <ul><li>(أبوظبي - المرسى)</li></ul>");

            assertThat(imprint.credits()).containsExactly("المرسى");
            assertThat(imprint.origins()).containsEntry(Field.CREDITS, Origin.TEXT);
        }

        @Test
        void areAgenciesThatAreDeclaredAsAuthors() {
            assertThat(head("<meta name=author content=رويترز>").credits()).containsExactly("رويترز");
        }

        @Test
        void areOutletsThatTheStoryLinksToAsItsSource() {
            Imprint imprint =
                    after("<p>نقل موقع <a href='https://lighthouse.example.org/news/7'>المنارة</a> أن السفن عادت.</p>");

            assertThat(imprint.credits()).containsExactly("المنارة");
        }
    }

    @Test
    void survivesHostilePages() {
        String deep = "<div class='author date'>".repeat(20_000) + "x";
        String wide = "<span class=date>1</span>".repeat(50_000);

        assertThat(facts("<title>x</title>", deep).title()).isEqualTo("x");
        assertThat(facts("<title>x</title>", wide).title()).isEqualTo("x");
        assertThat(PageFacts.of(Jsoup.parse(""), Capture.UNKNOWN).title()).isEmpty();
    }
}
