package org.isnad.reading.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Names;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.Hashes;
import org.isnad.reading.resource.ResourceFile;
import org.isnad.reading.resource.Values;

/** The words around places, from {@code place.words}. Immutable after loading, then thread-safe. */
final class PlaceWords {
    private static final String FILE = "/org/isnad/reading/place/place.words";
    private static final Set<String> FIELDS = Set.of("class", "kinds", "words");

    private final Map<String, Set<PlaceKind>> heads = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    /** Of the words of all classes. */
    private final Hashes hashes = new Hashes(500);

    private final List<Block> blocks;

    private PlaceWords(List<Block> blocks) {
        this.blocks = blocks;
        blocks.forEach(this::add);
    }

    static PlaceWords load() {
        return new PlaceWords(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    private void add(Block block) {
        String wordClass = block.sole("class");
        for (String line : block.all("words")) {
            for (String word : Values.split(line)) {
                String folded = Folding.fold(word);
                hashes.add(folded);
                classes.computeIfAbsent(wordClass, c -> new HashSet<>()).add(folded);
                if (wordClass.equals("head")) {
                    heads.put(folded, kinds(block));
                }
            }
        }
    }

    private static Set<PlaceKind> kinds(Block block) {
        Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
        for (String kind : block.sole("kinds").split(" ")) {
            kinds.add(PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }

    /** Adds the names of other things that contain names of places. */
    void addOthers(Names<Sense> names) {
        for (Block block : blocks) {
            if (block.sole("class").equals("other")) {
                block.all("words")
                        .forEach(line -> Values.split(line)
                                .forEach(name -> names.add(name, new Sense(name, null, Use.OTHER, false))));
            }
        }
    }

    /** Whether a token is of a class, as it stands or without conjunction and preposition. */
    boolean is(Tokens tokens, int token, String wordClass) {
        return token >= 0
                && token < tokens.size()
                && bare(tokens, token, wordClass).isPresent();
    }

    /** What kinds of places a token announces: «town», «province»; nothing where it announces none. */
    Set<PlaceKind> head(Tokens tokens, int token) {
        if (token < 0) {
            return Set.of();
        }
        return bare(tokens, token, "head").map(heads::get).orElse(Set.of());
    }

    /** The word of a class that a token is, without conjunction and preposition. */
    Optional<String> bare(Tokens tokens, int token, String wordClass) {
        String form = tokens.form(token);
        for (int from = 0; from < 3 && form.length() - from >= 2; from++) {
            if (hashes.mayHave(form, from) && isOf(wordClass, form.substring(from))) {
                return Optional.of(form.substring(from));
            }
            if (!isClitic(form.charAt(from))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOf(String wordClass, String folded) {
        return classes.getOrDefault(wordClass, Set.of()).contains(folded);
    }

    private static boolean isClitic(char letter) {
        return letter == Letter.WAW
                || letter == Letter.FEH
                || letter == Letter.BEH
                || letter == Letter.LAM
                || letter == Letter.KAF;
    }
}
