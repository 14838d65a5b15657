package org.isnad.bench.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;

/** Says which rows of the sheet of parts Isnad reads as they stand there. */
public final class PartOf {
    private static final List<String> USUAL =
            List.of("../shared/corpus/ant-2018.jsonl.gz", "../shared/corpus/saudi-2015.jsonl.gz");

    private PartOf() {}

    /**
     * Prints a line for each row that is read otherwise, and how many are read as they should be.
     *
     * @param args the files of stories; none for the usual ones beside the checkout
     * @throws IOException where the sheet cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> files = args.length == 0 ? USUAL : List.of(args);
        for (String file : files) {
            if (!Files.isReadable(Path.of(file))) {
                out.println(file + " cannot be read: name the files of stories that the sheet was made on");
                System.exit(2);
            }
        }
        List<PartRow> rows = PartRow.read();
        List<PartRow> wrong = wrong(rows, files);
        wrong.forEach(row -> out.println("otherwise: " + row));
        out.printf(Locale.ROOT, "%d of %d rows are read as in the sheet%n", rows.size() - wrong.size(), rows.size());
    }

    /** The rows that are read otherwise than they say, those without their story included. */
    static List<PartRow> wrong(List<PartRow> rows, List<String> files) {
        Map<String, List<PartRow>> open = new HashMap<>();
        rows.forEach(row ->
                open.computeIfAbsent(row.story(), id -> new ArrayList<>()).add(row));
        List<PartRow> wrong = new ArrayList<>();
        try (Stories stories = Stories.open(files, InputStream.nullInputStream())) {
            while (!open.isEmpty() && stories.hasNext()) {
                if (stories.next() instanceof Found.Told told) {
                    check(told.story(), open, wrong);
                }
            }
        }
        open.values().forEach(wrong::addAll);
        return wrong;
    }

    private static void check(Story story, Map<String, List<PartRow>> open, List<PartRow> wrong) {
        List<PartRow> rows = open.remove(story.id());
        if (rows != null) {
            Reading reading = Reader.standard().read(story);
            rows.stream().filter(row -> !row.agrees(reading)).forEach(wrong::add);
        }
    }
}
