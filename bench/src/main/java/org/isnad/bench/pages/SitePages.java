package org.isnad.bench.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.Story;

/**
 * Dresses stories as pages of a site. Its boxes name other stories of the site, as real ones do: the latest change with
 * every page, the most read every now and then, and each page points to a few with their first words. Not thread-safe.
 */
final class SitePages {
    private static final int LATEST = 8;
    private static final int TEASER_WORDS = 30;
    private static final int POPULAR_STAYS = 40;
    private static final int DAY = "yyyy-mm-dd".length();

    /**
     * A page.
     *
     * @param story that stands in it
     */
    record Page(String url, String markup, Story story) {}

    private final SiteDesign design;
    private final Deque<Story> latest = new ArrayDeque<>();
    private List<String> popular = List.of();
    private int pages;

    SitePages(SiteDesign design) {
        this.design = design;
    }

    Page next(Story story) {
        if (pages % POPULAR_STAYS == LATEST) {
            popular = titles();
        }
        pages++;
        String url = "https://" + design.host() + "/news/" + pages;
        Page page = new Page(url, design.page(texts(story, url), lists(story)), story);
        latest.addFirst(story);
        if (latest.size() > LATEST) {
            latest.removeLast();
        }
        return page;
    }

    private static Map<String, String> texts(Story story, String url) {
        String published =
                story.imprint().published() == null ? "" : story.imprint().published();
        Map<String, String> texts = new HashMap<>();
        texts.put("title", story.title());
        texts.put("url", url);
        texts.put("published", published);
        texts.put("day", published.substring(0, Math.min(published.length(), DAY)));
        return texts;
    }

    private Map<String, List<String>> lists(Story story) {
        List<String> titles = titles();
        Map<String, List<String>> lists = new HashMap<>();
        lists.put("paragraphs", paragraphs(story));
        lists.put("latest", titles);
        lists.put("breaking", titles.subList(0, Math.min(2, titles.size())));
        lists.put("popular", popular);
        lists.put("teasers", teasers());
        return lists;
    }

    private List<String> titles() {
        return latest.stream().map(Story::title).toList();
    }

    static List<String> paragraphs(Story story) {
        return story.paragraphs().stream()
                .map(paragraph -> paragraph.span().of(story.text()).strip())
                .toList();
    }

    private List<String> teasers() {
        List<String> teasers = new ArrayList<>();
        for (Story story : latest) {
            if (!story.paragraphs().isEmpty() && teasers.size() < 3) {
                teasers.add(opening(paragraphs(story).get(0)));
            }
        }
        return teasers;
    }

    /** The first words, cut without a sign as some sites do. */
    private static String opening(String paragraph) {
        return Arrays.stream(paragraph.split(" ")).limit(TEASER_WORDS).collect(Collectors.joining(" "));
    }
}
