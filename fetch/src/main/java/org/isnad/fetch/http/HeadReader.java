package org.isnad.fetch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fetch.wire.FetchException;

/** Reads lines of a message's head, leniently as browsers do. Not thread-safe. */
final class HeadReader {
    private static final int LONGEST = 1 << 16;

    private final Incoming in;
    private int length;

    HeadReader(Incoming in) {
        this.in = in;
    }

    /**
     * One line, without its end.
     *
     * @throws FetchException if the input ends before the line does
     */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.next();
        while (next != '\n') {
            if (next < 0) {
                throw FetchException.passing("the server hung up before it had answered: try again later");
            } else if (++length > LONGEST) {
                throw FetchException.lasting("the head of its answer is longer than " + LONGEST + " bytes");
            }
            line.write(next);
            next = in.next();
        }
        return decoded(line.toByteArray()).strip();
    }

    /** Fields, up to the empty line after them. Quirk: lines without a colon are passed over. */
    Headers fields() throws IOException {
        List<Headers.Field> fields = new ArrayList<>();
        String line = line();
        while (!line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(new Headers.Field(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
            line = line();
        }
        return new Headers(fields);
    }

    /** Quirk: addresses in heads are often written in plain UTF-8. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
