package org.isnad.page.date.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        /** The kinds of all entries that go on from here, as bits. */
        private long kinds;
    }

    private static final long DATES = bits(EnumSet.of(
            Kind.MONTH,
            Kind.HIJRI_MONTH,
            Kind.WEEKDAY,
            Kind.HALF,
            Kind.HALF_LETTER,
            Kind.ZONE,
            Kind.AGO_FIRST,
            Kind.COUNT,
            Kind.AMOUNT,
            Kind.NEAR_DAY));
    private static final long HINTS = bits(EnumSet.of(Kind.HINT, Kind.FIRST_HINT));

    /** Digits of a year. */
    private static final int LONGEST_NUMBER = 4;

    private final Node root = new Node();
    private final Beginnings beginnings = new Beginnings();

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
        beginnings.add(pieces.form(0));
        Node node = root;
        for (int i = 0; i < pieces.size(); i++) {
            node = node.next.computeIfAbsent(pieces.form(i), form -> new Node());
            node.kinds |= bit(entry.kind());
        }
        String other = node.values.putIfAbsent(entry.kind(), entry.value());
        if (other != null) {
            throw entry.problem("repeats '" + word + "', which is " + entry.kind() + " " + other + " already");
        }
    }

    private static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }

    private static long bits(Set<Kind> kinds) {
        return kinds.stream().mapToLong(Vocabulary::bit).reduce(0, (all, one) -> all | one);
    }

    /** Whether a date may begin with the piece: most that begin with none are told by it and the next. */
    public boolean mayBeginDate(Pieces pieces, int at) {
        if (!pieces.isNumber(at)) {
            return (kinds(pieces, at) & DATES) != 0;
        }
        int next = at + 1;
        boolean goesOn = next < pieces.size() && !pieces.isNumber(next);
        return goesOn && pieces.length(at) <= LONGEST_NUMBER && (!pieces.isWord(next) || kinds(pieces, next) != 0);
    }

    /** Whether a hint may begin with the piece. */
    public boolean mayBeginHint(Pieces pieces, int at) {
        return (kinds(pieces, at) & HINTS) != 0;
    }

    private long kinds(Pieces pieces, int at) {
        return pieces.kinds(at, piece -> {
            boolean may = beginnings.has(pieces.firstLetter(piece), pieces.length(piece));
            Node node = may ? root.next.get(pieces.form(piece)) : null;
            return node == null ? 0 : node.kinds;
        });
    }

    /** The longest entry of a kind that begins with the piece. */
    public Optional<Term> find(Pieces pieces, int at, Kind kind) {
        return (kinds(pieces, at) & bit(kind)) == 0 ? Optional.empty() : longest(pieces, at, kind);
    }

    private Optional<Term> longest(Pieces pieces, int at, Kind kind) {
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
