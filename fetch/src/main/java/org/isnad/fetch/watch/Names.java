package org.isnad.fetch.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.address.WebAddress;
import org.isnad.page.feed.Entry;
import org.isnad.page.feed.Feed;
import org.isnad.page.feed.Feeds;
import org.isnad.page.feed.NotAFeedException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a list of stories names.
 *
 * @param pages addresses of stories, as they are written
 * @param lists addresses of other lists, as they are written
 */
record Names(List<String> pages, List<String> lists) {
    private static final String FEED_LINKS =
            "link[rel~=(?i)\\balternate\\b][href][type~=(?i)(rss|atom|feed)\\+(xml|json)]";
    private static final int MOST_LISTS = 100;

    /** What is named by a feed, a site map or OPML, or by the head of a site's front page, or for robots. */
    static Names in(Fetched fetched, Fetcher fetcher) throws IOException, InterruptedException {
        String address = fetched.address().toString();
        try {
            return of(Feeds.read(fetched.body(), fetched.contentType().orElse(null), address));
        } catch (NotAFeedException e) {
            List<String> lists = feedsOf(fetched);
            lists = lists.isEmpty() ? fetcher.siteMaps(fetched.address()) : lists;
            if (lists.isEmpty()) {
                throw e;
            }
            return new Names(List.of(), lists.subList(0, Math.min(lists.size(), MOST_LISTS)));
        }
    }

    private static Names of(Feed feed) {
        List<String> pages = new ArrayList<>();
        for (Entry entry : feed.entries()) {
            add(pages, entry.link());
        }
        // The newest first, where they tell; there may be hundreds of old ones.
        List<String> lists = feed.feeds().stream()
                .sorted((a, b) -> String.valueOf(b.updated()).compareTo(String.valueOf(a.updated())))
                .limit(MOST_LISTS)
                .map(Feed.Link::address)
                .toList();
        return new Names(pages, feed.kind() == Feed.Kind.SITE_MAPS ? lists : inOrder(feed));
    }

    private static List<String> inOrder(Feed feed) {
        return feed.feeds().stream().map(Feed.Link::address).toList();
    }

    private static void add(List<String> pages, @Nullable String link) {
        if (link != null) {
            pages.add(link);
        }
    }

    /** Quirk: sites name a feed of comments beside the one of stories, after it. */
    private static List<String> feedsOf(Fetched fetched) {
        boolean html =
                fetched.contentType().filter(type -> type.contains("html")).isPresent();
        List<String> lists = new ArrayList<>();
        if (html) {
            String page = new String(fetched.body(), StandardCharsets.UTF_8);
            for (Element link : Jsoup.parse(page, fetched.address().toString()).select(FEED_LINKS)) {
                boolean comments = link.attr("href").contains("comments");
                if (!comments) {
                    lists.add(link.attr("abs:href"));
                }
            }
        }
        return lists;
    }

    /** An address named by a list, or nothing where it leads nowhere that is ever asked. */
    static Optional<WebAddress> resolved(WebAddress list, String link) {
        try {
            return Optional.of(list.resolve(link));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
