package org.isnad.page.html.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"article-body", "articleBody", "article__body", "td entry-content clearfix", "story_text"})
    void knowsTheBody(String names) {
        assertThat(Names.STANDARD.role(names)).isEqualTo(Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"comments", "Comments-Area", "post-share", "articleBodyShare", "sideBar", "ad-slot-3", "tags"})
    void knowsWhatIsApart(String names) {
        assertThat(Names.STANDARD.role(names)).isEqualTo(Role.ASIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"related-posts", "relatedPosts", "relatedarticles", "box read-more"})
    void knowsWhatPointsToOtherStories(String names) {
        assertThat(Names.STANDARD.role(names)).isEqualTo(Role.POINTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "content", "main", "shadow", "header-3", "download", "social-media-embed", "adele"})
    void knowsNothingOfOthers(String names) {
        assertThat(Names.STANDARD.role(names)).isEqualTo(Role.PLAIN);
    }

    @Test
    void prefersTheBodyAmongSeveralNames() {
        assertThat(Names.STANDARD.role("widget article-body share")).isEqualTo(Role.BODY);
    }

    @Test
    void takesNamesThatProgramsMadeForNothing() {
        assertThat(Names.STANDARD.role("share".repeat(30))).isEqualTo(Role.PLAIN);
    }
}
