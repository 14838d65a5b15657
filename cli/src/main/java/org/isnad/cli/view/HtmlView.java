package org.isnad.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Story;

/**
 * Readings as one HTML file that needs nothing else: no network, no script. Its content security policy allows the one
 * style sheet it holds and nothing besides.
 */
public final class HtmlView implements View<Reading> {
    private static final int MOST_TITLES = 2000;

    private final Markup html;
    private final Words words;
    private final List<String> titles = new ArrayList<>();
    private int stories;

    /** A view on a writer that the caller closes. */
    public HtmlView(Writer out, Words words) {
        this.html = new Markup(out);
        this.words = words;
    }

    @Override
    public void show(Reading reading) throws IOException {
        String title = title(reading.story());
        if (stories == 0) {
            begin(title);
        }
        stories++;
        if (titles.size() < MOST_TITLES) {
            titles.add(title);
        }
        new ArticleHtml(reading, new Anchors(stories), words, html).write();
        html.flush();
    }

    @Override
    public void close() throws IOException {
        if (stories == 0) {
            begin(words.of("stories.title"));
        }
        html.close();
        if (stories > 1) {
            contents();
        }
        html.open("footer").leaf("p", words.of("about")).close();
        html.close().close().raw("\n");
        html.flush();
    }

    private String title(Story story) {
        return story.title().isBlank() ? words.of("untitled") : story.title();
    }

    private void begin(String title) throws IOException {
        String style = style();
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", words.language(), "dir", words.rightToLeft() ? "rtl" : "ltr");
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.leaf("title", title);
        html.open("style").raw(style).close().close().raw("\n");
        html.open("body").open("main");
    }

    /** The list of all stories. It is known last; the style sheet puts it first. */
    private void contents() throws IOException {
        html.open("nav", "id", "stories", "aria-label", words.of("stories.title"));
        html.leaf("h2", words.count("stories", stories)).open("ol");
        for (int i = 0; i < titles.size(); i++) {
            html.open("li")
                    .open("a", "href", "#s" + (i + 1))
                    .leaf("bdi", titles.get(i))
                    .close()
                    .close();
        }
        html.close();
        if (stories > titles.size()) {
            html.leaf("p", words.of("stories.more").replace("#", Integer.toString(stories - titles.size())));
        }
        html.close();
    }

    private static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String style() {
        try (InputStream file = HtmlView.class.getResourceAsStream("story.css")) {
            if (file == null) {
                throw new IllegalStateException("story.css is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
