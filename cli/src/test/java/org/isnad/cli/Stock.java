package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Input made for tests: stories as JSON Lines. */
final class Stock {
    private static final String STORY = "{\"id\":\"%s\",\"outlet\":\"صحيفة نموذجية\",\"title\":\"عنوان %s\","
            + "\"text\":\"قال الوزير إن السعر رقم %s لن يرتفع.\\nوأضاف أن العقد واضح.\"}";

    private Stock() {}

    static String story(String id) {
        return STORY.replace("%s", id);
    }

    /** So many stories, with ids from 0. */
    static String stories(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(story(Integer.toString(i))).append('\n');
        }
        return out.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes(text));
        }
        return out.toByteArray();
    }
}
