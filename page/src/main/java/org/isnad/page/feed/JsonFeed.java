package org.isnad.page.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.json.Json;
import org.isnad.page.feed.Entry.Part;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed, versions 1 and 1.1. Not thread-safe. */
final class JsonFeed {
    private static final int MOST_ENTRIES = 50_000;

    private final String base;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable String title;

    JsonFeed(String base) {
        this.base = base;
    }

    Feed read(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser json = Json.parser(new ByteArrayInputStream(utf8))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json);
            }
        }
        return new Feed(Feed.Kind.STORIES, title, entries, List.of());
    }

    private void member(JsonParser json) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("title") && value == JsonToken.VALUE_STRING) {
            title = json.getText();
        } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
            items(json);
        } else {
            json.skipChildren();
        }
    }

    private void items(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Entry entry = item(json);
            if (entry.link() != null || entry.content() != null) {
                entries.add(entry);
            }
            if (entries.size() > MOST_ENTRIES) {
                throw new NotAFeedException("more than the " + MOST_ENTRIES + " entries of the longest feed");
            }
        }
    }

    private Entry item(JsonParser json) throws IOException {
        Entry.Draft draft = new Entry.Draft();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                text(name, json.getText(), draft);
            } else if (name.equals("author") || name.equals("authors")) {
                draft.put(Part.AUTHOR, authors(json));
            } else {
                json.skipChildren();
            }
        }
        return draft.entry();
    }

    private void text(String name, String value, Entry.Draft draft) {
        switch (name) {
            case "url" -> draft.put(Part.LINK, Links.resolved(base, value).orElse(null));
            case "title" -> draft.put(Part.TITLE, value);
            case "date_published" -> draft.put(Part.PUBLISHED, FeedDate.iso(value));
            case "date_modified" -> draft.put(Part.UPDATED, FeedDate.iso(value));
            case "summary" -> draft.put(Part.SUMMARY, escaped(value));
            case "content_html" -> draft.put(Part.CONTENT, value);
            case "content_text" -> draft.put(Part.CONTENT, paragraphs(value));
            default -> {}
        }
    }

    private static String paragraphs(String text) {
        return "<p>" + escaped(text).replace("\n", "</p><p>") + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The names in an author's object, or in a list of them, wherever they stand. */
    private static String authors(JsonParser json) throws IOException {
        List<String> names = new ArrayList<>();
        int depth = json.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                names.add(json.getText());
            }
        }
        return String.join("\u060C ", names);
    }
}
