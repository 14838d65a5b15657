package org.isnad.page.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.isnad.page.bytes.Bytes;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The pages of a web archive in their order, whatever its length, in constant memory. A damaged record costs that
 * record alone where the next one can be found. Not thread-safe.
 */
public final class Archive {
    private static final int LONGEST_HTTP_HEADER = 1 << 18;
    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};
    private static final int FINE = 200;

    private final Bytes in;
    private long offset;
    /** Where the record begins in what is unpacked. */
    private long begun;

    private long others;
    private boolean over;

    /**
     * The pages of an archive.
     *
     * @param in stands at the first record; unpacked where it was packed with gzip
     */
    public Archive(Bytes in) {
        this.in = in;
    }

    /** How many captures so far were no pages: pictures, redirections, errors. */
    public long others() {
        return others;
    }

    /** The next page or damaged record; empty after the last. */
    public Optional<Archived> next() {
        Optional<Archived> found = Optional.empty();
        while (found.isEmpty() && !over) {
            found = record();
        }
        return found;
    }

    private Optional<Archived> record() {
        Optional<RecordHead> head = Optional.empty();
        try {
            if (atEnd()) {
                over = true;
                return Optional.empty();
            }
            offset = in.place();
            begun = in.position();
            head = Optional.of(RecordHead.read(in));
            return page(head.get());
        } catch (IOException e) {
            return Optional.of(damaged(head, e));
        }
    }

    /** Goes to the next record, which blank lines part from the one before. */
    private boolean atEnd() throws IOException {
        while (in.peek(0) == '\r' || in.peek(0) == '\n') {
            in.read();
        }
        return in.peek(0) < 0;
    }

    private Optional<Archived> page(RecordHead head) throws IOException {
        Block block = new Block(in, head.length());
        Optional<Archived> page = opened(head, block);
        block.finish();
        return page;
    }

    private Optional<Archived> opened(RecordHead head, Block block) throws IOException {
        try {
            return switch (head.type()) {
                case "response" -> response(head, block);
                case "resource", "conversion" -> page(head, head.contentType(), block);
                default -> Optional.empty();
            };
        } catch (DamagedException e) {
            String problem = e.getMessage() + "; the records after it are read";
            return Optional.of(new Archived.Damaged(offset, head.target(), problem));
        }
    }

    private Optional<Archived> response(RecordHead head, Block block) throws IOException {
        String type = head.contentType().orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/http")) {
            return page(head, head.contentType(), block);
        }
        HttpResponse http = http(block);
        Optional<String> sent = contentType(http.headers()).or(head::identifiedType);
        return http.status() == FINE && Kind.isPage(sent) ? page(head, sent, Payload.of(http)) : other();
    }

    private static HttpResponse http(Block block) throws IOException {
        block.allow(LONGEST_HTTP_HEADER);
        try {
            return HttpResponse.parse(new BlockChannel(block));
        } catch (EOFException | DamagedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new DamagedException("its HTTP header is broken");
        } finally {
            block.allow(Long.MAX_VALUE);
        }
    }

    private static Optional<String> contentType(MessageHeaders headers) {
        return headers.first("Content-Type").filter(type -> !type.isBlank());
    }

    private Optional<Archived> page(RecordHead head, Optional<String> type, Block block) throws IOException {
        return Kind.isPage(type) ? page(head, type, Payload.read(block)) : other();
    }

    private Optional<Archived> page(RecordHead head, Optional<String> type, Payload payload) {
        Kind kind = Kind.of(type, payload.bytes());
        return kind == Kind.OTHER
                ? other()
                : Optional.of(new Archived.Page(offset, head.capture(), payload, type.orElse(null), kind == Kind.TEXT));
    }

    private Optional<Archived> other() {
        others++;
        return Optional.empty();
    }

    private Archived damaged(Optional<RecordHead> head, IOException e) {
        over = e instanceof EOFException || !findNext(e instanceof ZipException);
        String rest = over ? "nothing after it can be read" : "the records after it are read";
        return new Archived.Damaged(offset, head.map(RecordHead::target).orElse(null), e.getMessage() + "; " + rest);
    }

    /**
     * Goes to the next place where a record's header seems to begin; false where there is none.
     *
     * @param gap whether to find the next place first where the archive can be unpacked
     */
    private boolean findNext(boolean gap) {
        boolean lost = gap;
        while (true) {
            try {
                return (!lost || in.resume()) && findHeader();
            } catch (ZipException e) {
                lost = true;
            } catch (IOException e) {
                return false;
            }
        }
    }

    private boolean findHeader() throws IOException {
        boolean sameAgain = in.position() == begun;
        for (int next = sameAgain ? in.read() : 0; next >= 0; next = in.read()) {
            if (in.startsWith(RECORD) && isDigit(in.peek(RECORD.length)) && in.peek(RECORD.length + 1) == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
