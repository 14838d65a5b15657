package org.isnad.reading.figure;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Letter;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;

/** The duals of the nouns of {@code duals.nouns}, folded, in all cases. Immutable once read, thread-safe. */
final class Duals {
    static final Set<String> FIELDS = Set.of("class", "words", "+", "-");

    private static final Set<String> KINDS = Set.of("feminine", "masculine", "people", "oblique");
    private static final String IN = "" + Letter.YEH + Letter.NOON;
    private static final String AN = "" + Letter.ALEF + Letter.NOON;
    private static final String AL = "" + Letter.ALEF + Letter.LAM;
    private static final String LIL = "" + Letter.LAM + Letter.LAM;

    /** Whether the form is joined to a noun after it. */
    private final Map<String, Boolean> forms = new HashMap<>();

    private Duals() {}

    static Duals read(String file, InputStream in) throws IOException {
        Duals duals = new Duals();
        Blocks.read(file, in, FIELDS).forEach(duals::add);
        return duals;
    }

    private void add(Block block) {
        String kind = block.sole("class");
        if (!KINDS.contains(kind)) {
            throw block.problem("has the class '" + kind + "', which is none");
        }
        for (String line : block.all("words")) {
            FigureWords.phrases(line).forEach(noun -> add(kind, noun.get(0)));
        }
    }

    private void add(String kind, String noun) {
        boolean feminine = kind.equals("feminine");
        String stem = feminine ? noun.substring(0, noun.length() - 1) + Letter.TEH : noun;
        if (!kind.equals("oblique")) {
            whole(stem + AN);
        }
        if (!kind.equals("people")) {
            whole(stem + IN);
        }
        if (feminine) {
            forms.put(stem + Letter.YEH, true);
            forms.put(stem + Letter.ALEF, true);
        }
    }

    private void whole(String form) {
        forms.put(form, false);
        forms.put(AL + form, false);
        forms.put(LIL + form, false);
    }

    boolean has(String form) {
        return forms.containsKey(form);
    }

    /** Whether the dual has lost its ending to the noun that must follow. */
    boolean isJoined(String form) {
        return forms.getOrDefault(form, false);
    }

    void forEach(Consumer<String> consumer) {
        forms.keySet().forEach(consumer);
    }
}
