package org.isnad.page.html.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Field;

/** Under which names pages tell which fact, the surest first: the list {@code dialects.txt}. */
final class Dialects {
    private static final String RESOURCE = "dialects.txt";

    /** A way of telling a fact. */
    enum Way {
        JSON_LD,
        MICRODATA,
        META
    }

    record Name(Way way, String name) {}

    private final Map<Field, List<Name>> names = new EnumMap<>(Field.class);
    private List<Name> current = new ArrayList<>();

    private Dialects() {}

    /** Those that come with the program. */
    static Dialects standard() {
        try (InputStream in = Dialects.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its list " + RESOURCE);
            }
            Dialects dialects = new Dialects();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(dialects::line);
            return dialects;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            current = new ArrayList<>();
            names.put(Field.valueOf(constant(line.substring(1, line.indexOf(']')))), current);
        } else {
            int space = line.indexOf(' ');
            Way way = Way.valueOf(constant(line.substring(0, space)));
            current.add(new Name(way, line.substring(space).strip()));
        }
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    List<Name> of(Field field) {
        return names.getOrDefault(field, List.of());
    }
}
