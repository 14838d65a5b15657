package org.isnad.fetch.wire;

import java.time.Duration;

/**
 * How much is borne of a server.
 *
 * @param connect time to look a name up, and to connect to one of its addresses
 * @param silence time in which nothing at all comes
 * @param whole time for one request, from looking the name up to the last byte
 * @param size bytes of a response, on the line as well as unpacked
 */
public record Limits(Duration connect, Duration silence, Duration whole, int size) {
    /** Slow servers are heard out; none holds us up for longer than a minute and a half. */
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(90), 16 << 20);

    /** A number of bytes in words. */
    public static String words(int bytes) {
        return bytes >> 20 == 0 ? bytes + " bytes" : (bytes >> 20) + " MB";
    }

    /** That more came than is borne. */
    public FetchException tooMuch() {
        return FetchException.lasting("it is larger than the " + words(size) + " of the longest page");
    }
}
