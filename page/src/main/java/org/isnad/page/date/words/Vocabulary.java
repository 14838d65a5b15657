package org.isnad.page.date.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of printed dates, from the resource files beside this class. Immutable once read, thread-safe. */
public final class Vocabulary {
    private static final List<String> FILES =
            List.of("months.dates", "calendar.dates", "clock.dates", "zones.dates", "relative.dates", "hints.dates");

    /** All words that come with the program. */
    public static final Vocabulary STANDARD = standard();

    /** What may follow the pieces so far, and what they are if nothing does. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final Map<Kind, String> values = new EnumMap<>(Kind.class);
    }

    private final Node root = new Node();

    private Vocabulary() {}

    private static Vocabulary standard() {
        Vocabulary all = new Vocabulary();
        for (String file : FILES) {
            for (Entry entry : entries(file)) {
                entry.words().forEach(word -> all.add(word, entry));
            }
        }
        return all;
    }

    /** The entries of one of the files. */
    static List<Entry> entries(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its words " + file);
            }
            return Entry.read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The entries of all files, for those who check them. */
    static List<Entry> entries() {
        return FILES.stream().flatMap(file -> entries(file).stream()).toList();
    }

    private void add(String word, Entry entry) {
        Pieces pieces = Pieces.of(word);
        Node node = root;
        for (int i = 0; i < pieces.size(); i++) {
            node = node.next.computeIfAbsent(pieces.form(i), form -> new Node());
        }
        String other = node.values.putIfAbsent(entry.kind(), entry.value());
        if (other != null) {
            throw entry.problem("repeats '" + word + "', which is " + entry.kind() + " " + other + " already");
        }
    }

    /** Whether any entry begins with the piece. */
    public boolean mayBegin(Pieces pieces, int at) {
        return root.next.containsKey(pieces.form(at));
    }

    /** The longest entry of a kind that begins with the piece. */
    public Optional<Term> find(Pieces pieces, int at, Kind kind) {
        Optional<Term> found = Optional.empty();
        int end = at;
        @Nullable Node node = root;
        while (end < pieces.size()) {
            node = node.next.get(pieces.form(end++));
            if (node == null) {
                break;
            }
            String value = node.values.get(kind);
            found = value == null ? found : Optional.of(new Term(value, end));
        }
        return found;
    }
}
