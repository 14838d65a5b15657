package org.isnad.fetch;

import java.util.List;
import java.util.Optional;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Exchange;
import org.isnad.fetch.http.Response;
import org.isnad.model.Capture;

/**
 * What was found at an address.
 *
 * @param asked what was asked for
 * @param hops the redirects from there, and the answer after them
 * @param body of the answer, unpacked; empty where nothing has changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(WebAddress asked, List<Exchange> hops, byte[] body) {
    public Fetched {
        hops = List.copyOf(hops);
    }

    private Exchange last() {
        return hops.get(hops.size() - 1);
    }

    /** Where it was found, redirects followed. */
    public WebAddress address() {
        return last().request().address();
    }

    public Response response() {
        return last().response();
    }

    /** Whether the server says that what is known already is still so. */
    public boolean unchanged() {
        return response().unchanged();
    }

    /** The server's word for what it is. */
    public Optional<String> contentType() {
        return response().headers().first("Content-Type");
    }

    public Capture capture() {
        return new Capture(address().toString(), last().date(), response().digest());
    }
}
