package org.isnad.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.model.Stance;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.Lines;

/** Reads the lexicon's files; a slip in one of them is an error that names file and line. */
final class LexiconLoader {
    static final Set<String> CUE_FIELDS = Set.of(
            "cue",
            "perfect",
            "imperfect",
            "participle",
            "noun",
            "form",
            "stance",
            "frames",
            "nominal",
            "holder",
            "addressee",
            "needs");

    private final Map<String, Long> listed = new HashMap<>(8_000);
    private final Map<String, CueForm> cues = new HashMap<>(8_000);
    private final Map<String, NamedThing> names = new HashMap<>();

    Lexicon load() {
        try {
            lists();
            names();
            given();
            reporting();
            return new Lexicon(
                    new Classes(counted(), listed),
                    cues,
                    names,
                    weights(),
                    new SingleWords(blocks(SingleWords.FILE, SingleWords.FIELDS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = LexiconLoader.class.getResourceAsStream("/org/isnad/reading/" + file);
        if (in == null) {
            throw new IllegalStateException("the resource " + file + " is missing from the program; rebuild it");
        }
        return in;
    }

    private void add(String form, WordClass wordClass) {
        listed.merge(form, wordClass.bit(), (a, b) -> a | b);
    }

    private void lists() throws IOException {
        for (Block block : blocks("words.lists", Set.of("class", "words"))) {
            WordClass wordClass = choice(block, "class", WordClass.class, block.sole("class"));
            for (String line : block.all("words")) {
                for (String word : line.split(" ")) {
                    add(Folding.fold(word), wordClass);
                }
            }
        }
    }

    private static List<Block> blocks(String file, Set<String> fields) throws IOException {
        try (InputStream in = open(file)) {
            return Blocks.read(file, in, fields);
        }
    }

    private void names() throws IOException {
        for (Block block : blocks("names.lists", Set.of("kind", "name", "alias"))) {
            WordClass kind = choice(block, "kind", WordClass.class, block.sole("kind"));
            for (String name : block.all("name")) {
                name(name, name, kind);
            }
            for (String alias : block.all("alias")) {
                name(alias, block.sole("name"), kind);
            }
        }
    }

    private void name(String written, String name, WordClass kind) {
        String folded = Folding.fold(written);
        int words = folded.split(" ").length;
        names.putIfAbsent(folded, new NamedThing(name, kind, words));
        if (words == 1) {
            add(folded, kind);
        }
    }

    private void given() throws IOException {
        for (String line : lines("given.names")) {
            for (String name : line.split(" ")) {
                add(Folding.fold(name), WordClass.GIVEN_NAME);
            }
        }
    }

    private static Weights weights() {
        Map<String, Double> features = new HashMap<>();
        try {
            for (String line : lines("confidence.weights")) {
                int space = line.lastIndexOf(' ');
                features.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Double bias = features.remove("bias");
        return new Weights(bias == null ? 0 : bias, features);
    }

    private static CountedWords counted() throws IOException {
        try (InputStream in = open(CountedWords.FILE)) {
            return new CountedWords(in.readAllBytes());
        }
    }

    /** The lines that say something. */
    private static List<String> lines(String file) throws IOException {
        try (InputStream in = open(file)) {
            List<String> lines = Lines.read(file, in);
            lines.removeIf(line -> line.isEmpty() || line.charAt(0) == '#');
            return lines;
        }
    }

    private void reporting() throws IOException {
        for (Block block : blocks("reporting.cues", CUE_FIELDS)) {
            Cue cue = new Cue(
                    block.sole("cue"),
                    choice(block, "stance", Stance.class, block.sole("stance")),
                    frames(block, "frames"),
                    frames(block, "nominal"),
                    holder(block),
                    !block.all("addressee").isEmpty(),
                    block.all("addressee").contains("from"),
                    Folding.fold(String.join("", block.all("needs"))));
            block.all("perfect").forEach(p -> put(cue, Inflection.PERFECT, Conjugation.perfect(p)));
            block.all("imperfect").forEach(p -> put(cue, Inflection.IMPERFECT, Conjugation.imperfect(p)));
            block.all("form").forEach(p -> put(cue, form(p), Map.of(Folding.fold(p), Agreement.UNKNOWN)));
            block.all("participle").forEach(p -> put(cue, Inflection.PARTICIPLE, Conjugation.participle(p)));
            if (!cue.nominal().isEmpty()) {
                block.all("noun").forEach(p -> put(cue, Inflection.NOUN, Conjugation.noun(p)));
            }
        }
    }

    /** The constant that a word of a resource names: in small letters there, its parts joined by hyphens. */
    static <E extends Enum<E>> E choice(Block block, String field, Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw block.problem("has the " + field + " '" + word + "', expected one of " + choices(type));
        }
    }

    private static List<String> choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(LexiconLoader::name).toList();
    }

    /** A constant's name as the resources write it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cue.Holder holder(Block block) {
        List<String> holder = block.all("holder");
        return holder.isEmpty() ? Cue.Holder.SAME : choice(block, "holder", Cue.Holder.class, block.sole("holder"));
    }

    /** A further form is a participle where it ends as one does in the accusative, else a finite verb. */
    private static Inflection form(String written) {
        String form = Folding.fold(written);
        switch (form.charAt(0)) {
            case Letter.MEEM, Letter.NOON, Letter.DAL:
                return Inflection.PARTICIPLE;
            case Letter.YEH, Letter.TEH:
                return Inflection.IMPERFECT;
            default:
                return Inflection.PERFECT;
        }
    }

    private void put(Cue cue, Inflection inflection, Map<String, Agreement> forms) {
        forms.forEach((form, agreement) -> {
            CueForm before = cues.get(form);
            if (before == null || inflection.compareTo(before.inflection()) < 0) {
                cues.put(form, new CueForm(cue, inflection, agreement));
            }
        });
    }

    private static Set<Frame> frames(Block block, String field) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String line : block.all(field)) {
            for (String word : line.split(" ")) {
                frames.add(choice(block, field, Frame.class, word));
            }
        }
        return frames;
    }
}
