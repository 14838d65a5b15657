package org.isnad.page.date.words;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.Letter;

/**
 * Some words of one kind that stand for the same: a block of a resource file, which has one field a line, the field's
 * Latin name first, so that no line mixes directions; an empty line ends it, and {@code #} begins a comment.
 *
 * @param place the file and the line it starts on, for messages
 * @param value what the words stand for; empty where the kind says all
 */
record Entry(String place, Kind kind, String value, List<String> words) {
    private enum Name {
        KIND,
        VALUE,
        WORDS,
        GLOSS
    }

    Entry {
        words = List.copyOf(words);
    }

    /**
     * All entries of a file.
     *
     * @throws IllegalStateException where a line or an entry is not as it must be; the message has file and line
     */
    static List<Entry> read(String file, BufferedReader lines) {
        List<Entry> entries = new ArrayList<>();
        Map<Name, String> open = new EnumMap<>(Name.class);
        int number = 0;
        for (String line : lines.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty()) {
                close(file + ":" + number, open, entries);
            } else if (line.charAt(0) != '#') {
                field(file + ":" + number, line, open);
            }
        }
        close(file + ":" + number, open, entries);
        return entries;
    }

    private static void field(String place, String line, Map<Name, String> open) {
        int space = line.indexOf(' ');
        try {
            Name name = Name.valueOf(line.substring(0, Math.max(space, 0)).toUpperCase(Locale.ROOT));
            String value = line.substring(space).strip();
            open.merge(name, value, (before, more) -> before + "," + more);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + ": expected one of kind, value, words, gloss and a value", e);
        }
    }

    private static void close(String place, Map<Name, String> open, List<Entry> entries) {
        if (open.isEmpty()) {
            return;
        }
        String kind = open.getOrDefault(Name.KIND, "");
        List<String> words = split(open.getOrDefault(Name.WORDS, ""));
        if (words.isEmpty()) {
            throw new IllegalStateException(place + ": the entry that ends here has no words");
        }
        try {
            entries.add(new Entry(place, Kind.valueOf(kind), open.getOrDefault(Name.VALUE, ""), words));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + ": the entry that ends here has no known kind: '" + kind + "'", e);
        }
        open.clear();
    }

    private static List<String> split(String words) {
        return List.of(words.replace(Letter.COMMA, ',').split(",")).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    IllegalStateException problem(String what) {
        return new IllegalStateException(place + ": the entry that ends here " + what);
    }
}
