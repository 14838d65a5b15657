package org.isnad.page.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Gunzip;
import org.netpreserve.jwarc.HttpResponse;

/** What a server sent, unpacked. */
public final class Payload {
    /** Longest page in bytes: it is held in memory as a whole, several times over. */
    static final int LONGEST = 16 << 20;

    private static final int MOST_CODINGS = 4;

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves, no copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** The body of an answer, which comes packed as its header says. */
    static Payload of(HttpResponse http) throws IOException {
        InputStream in = Channels.newInputStream(http.body());
        List<String> codings = codings(http);
        if (codings.size() > MOST_CODINGS) {
            throw new DamagedException("it is packed more often than anybody packs");
        }
        for (String coding : codings) {
            in = unpacked(in, coding);
        }
        return read(in);
    }

    /** The last to be packed comes first. */
    private static List<String> codings(HttpResponse http) {
        List<String> codings = new ArrayList<>();
        for (String value : http.headers().all("Content-Encoding")) {
            for (String coding : value.split(",")) {
                codings.add(coding.strip().toLowerCase(Locale.ROOT));
            }
        }
        Collections.reverse(codings);
        return codings;
    }

    private static InputStream unpacked(InputStream in, String coding) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> gunzip(new Bytes(in));
            case "deflate" -> inflate(new Bytes(in));
            case "", "identity", "none", "utf-8" -> in;
            case "br", "zstd", "compress" ->
                throw new DamagedException(
                        "it is packed with " + coding + ", which is not read: crawl with gzip alone");
            default -> in;
        };
    }

    /** Quirk: some crawlers unpack a page and keep the header that says it is packed. */
    private static InputStream gunzip(Bytes in) throws IOException {
        return Gunzip.begins(in) ? new Gunzip(in) : in;
    }

    /** Quirk: half of the servers leave out the frame around what is deflated. */
    private static InputStream inflate(Bytes in) throws IOException {
        int first = in.peek(0);
        boolean framed = first >= 0 && (first & 0xF) == 8 && ((first << 8) + in.peek(1)) % 31 == 0;
        boolean plain = first == '<' || first == ' ' || first == '\n';
        return plain ? in : new InflaterInputStream(in, new Inflater(!framed));
    }

    /** As much as can be read: of a page cut short, or damaged, the beginning is worth reading. */
    static Payload read(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 13];
        Optional<Integer> n = step(in, piece, out.size());
        while (n.isPresent()) {
            out.write(piece, 0, n.get());
            if (out.size() > LONGEST) {
                throw new DamagedException("more than the 16 MB of the longest page");
            }
            n = step(in, piece, out.size());
        }
        return new Payload(out.toByteArray());
    }

    private static Optional<Integer> step(InputStream in, byte[] piece, int before) throws IOException {
        try {
            int n = in.read(piece);
            return n < 0 ? Optional.empty() : Optional.of(n);
        } catch (EOFException | ZipException e) {
            if (before == 0) {
                throw new DamagedException("nothing of it can be unpacked");
            }
            return Optional.empty();
        }
    }
}
