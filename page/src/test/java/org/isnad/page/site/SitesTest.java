package org.isnad.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.page.text.Template;
import org.junit.jupiter.api.Test;

class SitesTest {
    private static final String MENU = "اسواق المدينة";
    private static final String NOTICE =
            "نستخدم ملفات تعريف الارتباط لنقدم افضل تجربة ممكنة وباستمرارك في التصفح فانك توافق على سياسة الخصوصية كلها";
    private static final String BACKGROUND =
            "وكانت الوزارة قد اعلنت مطلع العام خطة من خمس مراحل لتوسيع الميناء القديم وربطه بالطريق الساحلي الجديد";

    private final Sites sites = new Sites();

    /** A paragraph that no other number has. */
    private static String paragraph(int number) {
        return "وقال المتحدث رقم " + number + " ان المشروع رقم " + number + " سينجز في موعده رقم " + number
                + " كما اتفق عليه في الاجتماع رقم " + number;
    }

    private static Sample page(int number, String... more) {
        return page("marsa.example", number, more);
    }

    private static Sample page(String site, int number, String... more) {
        List<String> lines = new ArrayList<>(List.of("عنوان الخبر " + number));
        for (int i = 0; i < 5; i++) {
            lines.add(paragraph(10 * number + i));
        }
        return Sample.of(site, Stream.concat(lines.stream(), Stream.of(more)));
    }

    private Template learnt(Sample... pages) {
        Stream.of(pages).forEach(sites::learn);
        return sites.template(pages[pages.length - 1]);
    }

    @Test
    void takesForTemplateWhatRecursOnDifferentPages() {
        Template template = learnt(page(1, MENU, NOTICE), page(2, MENU, NOTICE), page(3, MENU, NOTICE));
        assertThat(template.has(MENU)).isTrue();
        assertThat(template.has(NOTICE)).isTrue();
        assertThat(template.has(paragraph(30))).isFalse();
    }

    @Test
    void takesNothingForTemplateOnTwoPages() {
        assertThat(learnt(page(1, MENU, NOTICE), page(2, MENU, NOTICE)).has(MENU))
                .isFalse();
    }

    @Test
    void doesNotEraseAStoryThatIsCrawledAgainAndAgain() {
        Template template = learnt(page(1, MENU), page(1, MENU), page(1, MENU), page(1, MENU));
        assertThat(template.has(paragraph(10))).isFalse();
        assertThat(template.repeats(paragraph(10))).isFalse();
    }

    @Test
    void takesAStoryBroughtUpToDateForTheSame() {
        Template template = learnt(
                page(1, paragraph(1000)), page(1, paragraph(1001), paragraph(1002)), page(1, paragraph(1003)), page(1));
        assertThat(template.has(paragraph(10))).isFalse();
    }

    @Test
    void keepsParagraphsThatSeveralStoriesOfManyRepeat() {
        Sample[] pages = new Sample[20];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = i % 4 == 3 ? page(i, MENU, BACKGROUND) : page(i, MENU);
        }
        Template template = learnt(pages);
        assertThat(template.has(BACKGROUND)).isFalse();
        assertThat(template.repeats(BACKGROUND)).isTrue();
        assertThat(template.has(MENU)).isTrue();
    }

    @Test
    void knowsTheFirstPageFromThoseAfterIt() {
        Sample first = page(1, MENU);
        learnt(first, page(2, MENU), page(3, MENU));
        assertThat(sites.template(first).has(MENU)).isTrue();
    }

    @Test
    void keepsSitesApart() {
        Template template = learnt(page("a.example", 1, MENU), page("b.example", 2, MENU), page("c.example", 3, MENU));
        assertThat(template.has(MENU)).isFalse();
    }

    @Test
    void forgetsWhatTheLatestPagesHaveNoMore() {
        learnt(page(1, MENU), page(2, MENU), page(3, MENU));
        Sample[] later = new Sample[70];
        for (int i = 0; i < later.length; i++) {
            later[i] = page(100 + i);
        }
        learnt(later);
        assertThat(sites.template(page(1, MENU)).has(MENU)).isFalse();
    }

    @Test
    void forgetsTheSiteMetLongestAgo() {
        learnt(page("old.example", 1, MENU), page("old.example", 2, MENU), page("old.example", 3, MENU));
        for (int i = 0; i < 300; i++) {
            sites.learn(page(i + ".example", i, MENU));
        }
        assertThat(sites.template(page("old.example", 1, MENU)).has(MENU)).isFalse();
    }
}
