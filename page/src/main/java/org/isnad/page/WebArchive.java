package org.isnad.page;

import java.io.IOException;
import java.util.Optional;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Decoder;
import org.isnad.page.bytes.EncodingException;
import org.isnad.page.text.PlainPage;
import org.isnad.page.warc.Archive;
import org.isnad.page.warc.Archived;

/**
 * The pages in a web archive. Of captures that are no pages, and of pages without a story, only the number is told, at
 * the end: there are thousands.
 */
final class WebArchive implements Finds {
    private final Archive archive;
    private final Source source;
    private long storyless;
    private boolean over;

    private WebArchive(Bytes in, Source source) {
        this.archive = new Archive(in);
        this.source = source;
    }

    /** How a web archive is known. */
    static final class Kind implements Format {
        @Override
        public boolean begins(Bytes in) throws IOException {
            Opening opening = new Opening(in);
            return opening.is("WARC/") || opening.is("filedesc://");
        }

        @Override
        public Finds open(Bytes in, Source source) {
            return new WebArchive(in, source);
        }
    }

    @Override
    public Optional<Find> next() {
        Optional<Archived> archived = archive.next();
        if (archived.isEmpty() && !over) {
            over = true;
            return Optional.of(template -> rest());
        }
        return archived.map(this::find);
    }

    private Find find(Archived archived) {
        Place place = new Place(source.name(), 0, new Place.Part(archived.target(), archived.offset()));
        if (archived instanceof Archived.Page page) {
            return page(place, page);
        }
        return Find.of(new Found.Failed(place, ((Archived.Damaged) archived).problem()));
    }

    private Find page(Place place, Archived.Page page) {
        byte[] payload = page.payload().bytes();
        return new RawFind(page(place, page, payload), new Raw(payload, page.contentType()));
    }

    private Find page(Place place, Archived.Page page, byte[] payload) {
        if (!page.text()) {
            String markup = Decoder.markup(payload, page.contentType());
            return new HtmlFind(place, markup, page.capture(), source.name(), this::storyless);
        }
        try {
            return plain(place, page, Decoder.text(payload));
        } catch (EncodingException e) {
            return Find.of(new Found.Failed(place, Problem.of(e)));
        }
    }

    private Find plain(Place place, Archived.Page page, String text) {
        return PlainPage.breaks(text) > PlainText.MOST_LINES
                ? Find.of(
                        new Found.Failed(place, "more than the " + PlainText.MOST_LINES + " lines of the longest page"))
                : new TextFind(place, PlainPage.of(text), page.capture(), source.name(), this::storyless);
    }

    private Optional<Found> storyless(String what, String advice) {
        storyless++;
        return Optional.empty();
    }

    /** What is told at the end. */
    private Optional<Found> rest() {
        return storyless + archive.others() == 0
                ? Optional.empty()
                : Optional.of(new Found.Skipped(
                        source.whole(),
                        storyless + " pages without a story, " + archive.others() + " captures that are no pages"));
    }
}
