package org.isnad.bench.pages;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.page.Found;
import org.isnad.page.Stories;

/** Writes a web archive of pages in the markup of invented sites, to measure on. */
public final class MakeArchive {
    private static final String USUAL_CORPUS = "../shared/corpus/ant-2018.jsonl.gz";
    private static final int USUAL_COUNT = 20_000;

    private MakeArchive() {}

    /**
     * Makes the file, which must not be kept with the project: its stories are their outlets'.
     *
     * @param args the file to write, of text alone if its name says {@code .wet}; then, if not the usual ones, how many
     *     pages, and the file of stories as JSON Lines
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("name the archive to write, for example /tmp/pages.warc.gz");
            System.exit(2);
        }
        int count = args.length > 1 ? Integer.parseInt(args[1]) : USUAL_COUNT;
        String corpus = args.length > 2 ? args[2] : USUAL_CORPUS;
        Path file = Path.of(args[0]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Stories stories = Stories.open(List.of(corpus), InputStream.nullInputStream())) {
            write(stories, count, file.toString().contains(".wet"), out);
        }
    }

    private static void write(Stories stories, int count, boolean text, OutputStream out) throws IOException {
        List<SitePages> sites = SiteDesign.all().stream().map(SitePages::new).toList();
        for (int i = 0; i < count && stories.hasNext(); i++) {
            if (stories.next() instanceof Found.Told told) {
                SitePages.Page page = sites.get(i % sites.size()).next(told.story());
                out.write(text ? PageRecord.text(page) : PageRecord.html(page));
            }
        }
    }
}
