package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.isnad.fetch.Keep;
import org.isnad.fetch.PageWeb;
import org.isnad.fetch.keep.WarcFolder;
import org.isnad.page.Web;
import org.jspecify.annotations.Nullable;

/**
 * The web as a command was told to use it. Nothing of it is loaded before the first address is asked for: most input
 * lies on the disk. Asked by one thread, closed by any.
 */
final class Fetching implements Web, Closeable {
    private final WebOptions options;
    private final @Nullable Path folder;
    private volatile @Nullable Open open;

    /** What is there once the first address was asked for. */
    private record Open(PageWeb web, @Nullable WarcFolder folder) {
        static Open with(WebOptions options, @Nullable Path path) throws IOException {
            WarcFolder folder = path == null ? null : WarcFolder.open(path, options.agent());
            return new Open(new PageWeb(options.fetcher(), folder == null ? Keep.NOTHING : folder), folder);
        }
    }

    Fetching(WebOptions options, @Nullable Path folder) {
        this.options = options;
        this.folder = folder;
    }

    @Override
    public Document get(String address) throws IOException {
        Open ready = open;
        if (ready == null) {
            ready = Open.with(options, folder);
            open = ready;
        }
        return ready.web.get(address);
    }

    @Override
    public void close() throws IOException {
        Open ready = open;
        if (ready != null && ready.folder != null) {
            ready.folder.close();
        }
    }
}
