package org.isnad.fetch;

import java.io.IOException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Request.Known;
import org.isnad.page.Web;

/**
 * The web, for whoever reads stories from it. Thread-safe.
 *
 * @param keep where everything is kept that was read
 */
public record PageWeb(Fetcher fetcher, Keep keep) implements Web {
    @Override
    public Document get(String address) throws IOException {
        try {
            Fetched fetched = fetcher.fetch(WebAddress.parse(address), Known.NOTHING);
            keep.keep(fetched);
            return new Document(fetched.body(), fetched.contentType().orElse(null), fetched.capture());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
