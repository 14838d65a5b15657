package org.isnad.page.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.page.bytes.Bytes;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/** A record's header. */
record RecordHead(MessageHeaders fields) {
    private static final int LONGEST = 1 << 20;
    private static final int STEP = 1 << 12;

    /** Reads the header that begins here, and takes no byte more. */
    static RecordHead read(Bytes in) throws IOException {
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        byte[] ahead = new byte[STEP];
        while (!parser.isFinished()) {
            int n = in.lookAhead(ahead);
            if (n < 0) {
                throw new EOFException("the archive breaks off in this record's header");
            }
            ByteBuffer data = ByteBuffer.wrap(ahead, 0, n);
            parser.parse(data);
            in.skipNBytes(data.position());
            if (parser.isError() || parser.position() > LONGEST) {
                throw new DamagedException("no record's header begins here");
            }
        }
        return new RecordHead(parser.headers());
    }

    long length() throws DamagedException {
        String length = first("Content-Length").orElse("");
        try {
            long bytes = Long.parseLong(length);
            if (bytes >= 0) {
                return bytes;
            }
        } catch (NumberFormatException e) {
            // Told below, as a negative one is.
        }
        throw new DamagedException("its header does not say how long it is");
    }

    String type() {
        return first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    Optional<String> contentType() {
        return first("Content-Type");
    }

    /** What an independent look at the payload found it to be. */
    Optional<String> identifiedType() {
        return first("WARC-Identified-Payload-Type");
    }

    /** Quirk: the first standard printed angle brackets around the address, and some archives have them. */
    @Nullable
    String target() {
        String target = first("WARC-Target-URI").orElse(null);
        boolean framed = target != null && target.startsWith("<") && target.endsWith(">");
        return target != null && framed ? target.substring(1, target.length() - 1) : target;
    }

    Capture capture() {
        String digest = first("WARC-Payload-Digest").orElse(null);
        return new Capture(target(), date().orElse(null), digest);
    }

    private Optional<Instant> date() {
        try {
            return first("WARC-Date").map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> first(String name) {
        return fields.first(name).map(String::strip).filter(value -> !value.isEmpty());
    }
}
