package org.isnad.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.isnad.page.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/** What one file holds; the file is open from the first find asked for until {@link #close()}. */
final class FileFinds implements Finds {
    /** Opens the file. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final Opener opener;
    private @Nullable InputStream in;
    private @Nullable Finds finds;

    FileFinds(Source source, Opener opener) {
        this.source = source;
        this.opener = opener;
    }

    @Override
    public Optional<Find> next() {
        try {
            if (finds == null) {
                finds = open();
            }
            return finds.next();
        } catch (RuntimeException e) {
            // A slip of this program in one file must not cost the user the others.
            finds = Optional::empty;
            return Optional.of(Find.of(new Found.Failed(source.whole(), Problem.slip(e))));
        }
    }

    private Finds open() {
        try {
            in = opener.open();
            return Formats.open(new Bytes(in), source, Formats.ALL);
        } catch (IOException e) {
            return Finds.one(new Found.Failed(source.whole(), Problem.of(e)));
        }
    }

    @Override
    public void close() {
        if (finds != null) {
            finds.close();
        }
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                // All that was to be read has been read.
            }
        }
    }
}
