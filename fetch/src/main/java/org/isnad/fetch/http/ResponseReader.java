package org.isnad.fetch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.isnad.fetch.wire.FetchException;
import org.isnad.fetch.wire.Line;

/** Reads one response. Not thread-safe. */
final class ResponseReader {
    private static final int MOST_HEADS = 10;
    private static final int STATUS_DIGITS = 3;

    private final Incoming in;
    private final Line line;

    ResponseReader(Line line) {
        this.line = line;
        this.in = new Incoming(line);
    }

    Response read() throws IOException {
        for (int i = 0; i < MOST_HEADS; i++) {
            HeadReader head = new HeadReader(in);
            int status = status(head.line());
            Headers headers = head.fields();
            if (status >= 200) {
                return response(status, headers);
            }
            // What comes before the answer, such as 103 (early hints).
            in.forget();
        }
        throw FetchException.lasting("the server promises an answer and never gives it");
    }

    private static int status(String line) throws FetchException {
        int space = line.indexOf(' ');
        int end = space + 1 + STATUS_DIGITS;
        boolean known = line.startsWith("HTTP/1.") && space > 0 && line.length() >= end;
        String digits = known ? line.substring(space + 1, end) : "";
        if (!known || !digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.charAt(0) == '0') {
            throw FetchException.lasting("what answers there does not speak HTTP");
        }
        return Integer.parseInt(digits);
    }

    private Response response(int status, Headers headers) throws IOException {
        int head = in.size();
        boolean empty = status == 204 || status == 304;
        boolean chunked = !empty && isChunked(headers);
        ByteBuffer payload = chunked ? chunks() : null;
        if (!empty && !chunked) {
            takeBody(length(headers));
        }
        byte[] message = in.all();
        ByteBuffer body = payload == null ? ByteBuffer.wrap(message, head, message.length - head) : payload;
        return new Response(status, headers, message, head, body.slice());
    }

    private static boolean isChunked(Headers headers) throws FetchException {
        List<String> codings = headers.all("Transfer-Encoding");
        String coding = String.join(",", codings).toLowerCase(Locale.ROOT);
        if (!codings.isEmpty() && !coding.equals("chunked") && !coding.equals("identity")) {
            throw FetchException.lasting("the server sends it in a way that is not known here (" + coding + ")");
        }
        return coding.equals("chunked");
    }

    private ByteBuffer chunks() throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        new Chunks(in).takeAll(payload);
        return ByteBuffer.wrap(payload.toByteArray());
    }

    /** The length that the head tells; -1 where the body lasts as long as the connection. */
    private long length(Headers headers) throws FetchException {
        List<String> told = headers.all("Content-Length").stream().distinct().toList();
        if (told.isEmpty()) {
            return -1;
        }
        String digits = told.get(0);
        boolean number = told.size() == 1
                && !digits.isEmpty()
                && digits.length() < 19
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw FetchException.lasting("the server tells a length that is none");
        } else if (Long.parseLong(digits) > line.limits().size()) {
            throw line.limits().tooMuch();
        }
        return Long.parseLong(digits);
    }

    private void takeBody(long length) throws IOException {
        long left = length < 0 ? Long.MAX_VALUE : length;
        int n = 0;
        while (left > 0 && n >= 0) {
            n = in.take(left);
            left -= Math.max(n, 0);
        }
        if (left > 0 && length >= 0) {
            throw FetchException.passing(
                    "it broke off after " + (length - left) + " of " + length + " bytes: try again later");
        }
    }
}
