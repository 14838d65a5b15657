package org.isnad.reading.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Tokens;

/** A sentence with the labels of its tokens. */
final class Labelled {
    private static final String CLITICS = "وفبلكس";
    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";

    /** The fine classes of NewsFANE Gold (F. Alotaibi and M. Lee, 2014) that name one of our kinds. */
    private static final Map<NameKind, List<String>> CLASSES = Map.of(
            NameKind.PERSON,
            List.of(
                    "Politician",
                    "Athlete",
                    "Artist",
                    "Other_PER",
                    "Scientist",
                    "Religious_PER",
                    "Businessperson",
                    "Lawyer",
                    "Engineer",
                    "Police"),
            NameKind.ORGANISATION,
            List.of(
                    "Government",
                    "Non-Governmental",
                    "Sports",
                    "Media",
                    "Commercial",
                    "Educational",
                    "Medical-Science",
                    "Entertainment",
                    "Religious_ORG"),
            NameKind.LOCATION,
            List.of(
                    "Nation",
                    "Population-Center",
                    "State-or-Province",
                    "GPE-Cluster",
                    "Continent",
                    "Water-Body",
                    "Land",
                    "County-or-District",
                    "Land-Region-Natural",
                    "Path",
                    "Airport",
                    "Building-Grounds"));

    private final Tokens tokens;
    private final int[] labels;

    private Labelled(Tokens tokens, int... labels) {
        this.tokens = tokens;
        this.labels = labels;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Those of {@link Labels}. */
    int[] labels() {
        return labels;
    }

    /** The sentences of a file: a word, a tab and its class a line, an empty line after each sentence. */
    static List<Labelled> read(Path file) throws IOException {
        List<Labelled> out = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(line.split("\t"));
            } else if (!rows.isEmpty()) {
                out.add(of(rows));
                rows.clear();
            }
        }
        return out;
    }

    /** The sentence as newspapers write it: clitics that were cut off are joined to their words again. */
    private static Labelled of(List<String[]> rows) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        String clitics = "";
        for (int i = 0; i < rows.size(); i++) {
            String word = rows.get(i)[0];
            String named = rows.get(i)[1];
            if (isClitic(word, named) && i + 1 < rows.size() && isWord(rows.get(i + 1)[0])) {
                clitics += word;
            } else {
                starts.add(text.length());
                classes.add(named);
                text.append(joined(clitics, word)).append(' ');
                clitics = "";
            }
        }
        Tokens tokens = Tokens.of(text.toString());
        return new Labelled(tokens, labels(tokens, starts, classes));
    }

    private static boolean isClitic(String word, String named) {
        return word.length() == 1 && CLITICS.contains(word) && named.equals("O");
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(0));
    }

    private static String joined(String clitics, String word) {
        String whole = clitics + word;
        return whole.startsWith("ل" + ARTICLE) && whole.length() > 5 ? TO_THE + whole.substring(3) : whole;
    }

    private static int[] labels(Tokens tokens, List<Integer> starts, List<String> classes) {
        int[] labels = new int[tokens.size()];
        int row = 0;
        for (int i = 0; i < labels.length; i++) {
            while (row + 1 < starts.size() && starts.get(row + 1) <= tokens.start(i)) {
                row++;
            }
            boolean first =
                    starts.get(row) == tokens.start(i) && classes.get(row).startsWith("B-");
            labels[i] = label(classes.get(row), first, i == 0 ? Labels.OUTSIDE : labels[i - 1]);
        }
        return labels;
    }

    private static int label(String named, boolean first, int before) {
        for (Map.Entry<NameKind, List<String>> kind : CLASSES.entrySet()) {
            if (named.length() > 2 && kind.getValue().contains(named.substring(2))) {
                int inside = Labels.inside(kind.getKey());
                return !first && Labels.follows(before, inside) ? inside : Labels.first(kind.getKey());
            }
        }
        return Labels.OUTSIDE;
    }
}
