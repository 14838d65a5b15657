package org.isnad.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Input for tests, and what is found in it. */
final class Input {
    /** A page as plain text, with a headline and one paragraph. */
    static final String PAGE = "افتتاح مكتبة جديدة\nقال رئيس البلدية إن المكتبة ستفتح أبوابها يوم الأحد.\n";

    private Input() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A line of JSON Lines. */
    static String line(int id) {
        return "{\"id\":\"" + id + "\",\"text\":\"قال.\"}\n";
    }

    static List<String> fromStandardInput(byte[] bytes) {
        return told(Stories.open(List.of("-"), new ByteArrayInputStream(bytes)));
    }

    static List<String> fromStandardInput(String text) {
        return fromStandardInput(utf8(text));
    }

    static List<String> fromFile(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return told(open(file));
    }

    static Stories open(Path... names) {
        return Stories.open(List.of(names).stream().map(Path::toString).toList(), InputStream.nullInputStream());
    }

    /**
     * Each find in one line: the id of a story, else the place, the last part of the file's name alone, and the words.
     */
    static List<String> told(Stories stories) {
        List<String> out = new ArrayList<>();
        try (stories) {
            while (stories.hasNext()) {
                out.add(told(stories.next()));
            }
        }
        return out;
    }

    private static String told(Found found) {
        if (found instanceof Found.Told told) {
            return told.story().id();
        } else if (found instanceof Found.Failed failed) {
            return "failed " + name(failed.place()) + ": " + failed.problem();
        }
        return "skipped " + name(found.place()) + ": " + ((Found.Skipped) found).why();
    }

    private static String name(Place place) {
        String file = Path.of(place.file()).getFileName().toString();
        return new Place(file, place.line(), place.part()).toString();
    }
}
