package org.isnad.ledger.search.analysis;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.isnad.json.Json;
import org.isnad.json.ReadingJson;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Counts how rare stems are, for {@code rarity.txt}: takes a file that {@code isnad read --format jsonl} made of a
 * corpus, gzipped, and the file to write, whose head is to be put before it by hand.
 */
final class CountRarity {
    private static final int FEWEST = 8;
    private static final int SCALE = 4;

    private final Analysis analysis = new Analysis();
    private final Map<String, Integer> holding = new HashMap<>();
    private int statements;

    private CountRarity() {}

    public static void main(String[] arguments) throws IOException {
        CountRarity count = new CountRarity();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] json = line.getBytes(StandardCharsets.UTF_8);
                count.add(ReadingJson.read(Json.parser(new ByteArrayInputStream(json))));
            }
        }
        count.write(Path.of(arguments[1]));
    }

    private void add(Reading reading) {
        for (Statement statement : reading.statements()) {
            StringBuilder content = new StringBuilder();
            for (Span part : statement.attribution().content()) {
                content.append(part.of(reading.story().text())).append(' ');
            }
            Set<String> stems = new HashSet<>();
            analysis.words(content.toString())
                    .forEach(word -> stems.add(word.forms().stem()));
            stems.forEach(stem -> holding.merge(stem, 1, Integer::sum));
            statements++;
        }
    }

    private void write(Path file) throws IOException {
        Map<Long, Set<String>> byRarity = new TreeMap<>();
        holding.forEach((stem, count) -> {
            if (count >= FEWEST) {
                long rarity = Math.round(SCALE * Math.log((double) statements / count));
                byRarity.computeIfAbsent(rarity, none -> new TreeSet<>()).add(stem);
            }
        });
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            byRarity.forEach((rarity, stems) -> {
                out.print("rarity " + rarity + "\n");
                stems.forEach(stem -> out.print(stem + "\n"));
            });
        }
    }
}
