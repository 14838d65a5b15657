package org.isnad.link.words;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.Tokens;
import org.isnad.json.Json;
import org.isnad.json.StoryJson;
import org.isnad.testkit.Seal;

/**
 * Counts in how many stories each stem stands and writes stems.rarity. To run: the main method, with the files of
 * stories (JSON Lines, gzipped) and then the file to write.
 */
public final class RarityCounting {
    /** What stands in fewer stories is as rare as can be. */
    private static final int FEWEST = 100;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Vocabulary vocabulary = Vocabulary.of(Resource.text("comparison.words"), Rarity.read(""));
    private int stories;

    private RarityCounting() {}

    public static void main(String[] files) throws IOException {
        RarityCounting counting = new RarityCounting();
        for (int i = 0; i < files.length - 1; i++) {
            counting.read(Path.of(files[i]));
        }
        Files.writeString(Path.of(files[files.length - 1]), counting.file());
    }

    private void read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            JsonParser json = Json.parser(in);
            while (json.nextToken() != null) {
                count(Tokens.of(StoryJson.read(json).text()));
            }
        }
    }

    private void count(Tokens tokens) {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                stems.add(vocabulary.stem(tokens.text().substring(tokens.start(i), tokens.end(i))));
            }
        }
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        stories++;
    }

    private String file() {
        Map<Integer, Set<String>> byWeight = new TreeMap<>();
        counts.forEach((stem, count) -> {
            if (count >= FEWEST
                    && !stem.isEmpty()
                    && Character.UnicodeScript.of(stem.charAt(0)) == Character.UnicodeScript.ARABIC) {
                byWeight.computeIfAbsent(weight(count), w -> new TreeSet<>()).add(stem);
            }
        });
        StringBuilder lines = new StringBuilder("unlisted " + weight(FEWEST / 2) + "\n");
        byWeight.forEach((weight, stems) -> {
            lines.append("weight ").append(weight).append('\n');
            stems.forEach(stem -> lines.append(stem).append('\n'));
        });
        return Seal.sealed(header(), lines.toString());
    }

    private int weight(int count) {
        return (int) Math.round(Rarity.SCALE * Math.log((double) stories / count));
    }

    private String header() {
        return String.format(Locale.ROOT, """
                # How rare stems are in newspapers; read by Rarity. A line with a weight, then the stems of that weight, one a
                # line. The weight is eight times the natural logarithm of how many stories there are for each that has the stem.
                # Read as Stems makes them, folded. Origin: counted by RarityCounting in %d stories; holds no words together.
                # Do not edit: run RarityCounting as it says.
                """, stories);
    }
}
