package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32C;
import org.isnad.reading.Reader;
import org.isnad.reading.resource.ResourceFile;

/** The reader, loaded once, by whoever comes first; the others wait, or learn why it failed. Thread-safe. */
final class LoadedReader {
    private volatile FutureTask<Reader> reader = new FutureTask<>(Reader::standard);
    private volatile String lexicon = "";

    /** Begins to load the lexicons, which takes longer than all else that a single story needs. */
    void prepare() {
        Thread loading = new Thread(reader);
        loading.setDaemon(true);
        loading.start();
    }

    /**
     * Takes a user's own lexicon; a slip in it is told now.
     *
     * @throws org.isnad.reading.resource.ResourceException with the slip
     */
    void take(Path folder) {
        List<ResourceFile> files = OwnLexicon.files(folder);
        Reader own = Reader.with(files);
        reader = new FutureTask<>(() -> own);
        lexicon = " with lexicon " + digest(files);
    }

    private static String digest(List<ResourceFile> files) {
        CRC32C sum = new CRC32C();
        files.forEach(file -> sum.update(file.bytes()));
        return Long.toHexString(sum.getValue());
    }

    Reader get() {
        reader.run();
        try {
            return reader.get();
        } catch (ExecutionException e) {
            throw new LinkageError("the lexicons cannot be loaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** What tells this reader's readings from those of others. */
    String name() {
        return "isnad " + Version.number() + lexicon;
    }
}
