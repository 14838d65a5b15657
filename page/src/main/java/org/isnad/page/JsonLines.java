package org.isnad.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Optional;
import org.isnad.json.Json;
import org.isnad.json.NotAStoryException;
import org.isnad.json.StoryJson;
import org.isnad.model.Story;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.LineBytes;
import org.isnad.page.bytes.TooLongException;

/** JSON Lines: a story a line. A broken line costs that line alone; blank lines are passed over. */
final class JsonLines implements Finds {
    /** Longest line in bytes; it is read as a stream and never held. */
    static final long LONGEST_LINE = 64L << 20;

    private final Bytes in;
    private final Source source;
    private long line;
    private boolean over;

    private JsonLines(Bytes in, Source source) {
        this.in = in;
        this.source = source;
    }

    /** How JSON Lines are known. */
    static final class Kind implements Format {
        @Override
        public boolean begins(Bytes in) throws IOException {
            return in.peek(0) == '{';
        }

        @Override
        public Finds open(Bytes in, Source source) {
            return new JsonLines(in, source);
        }
    }

    @Override
    public Optional<Found> next() {
        Optional<Found> found = Optional.empty();
        while (found.isEmpty() && !over) {
            line++;
            found = nextLine();
        }
        return found;
    }

    private Optional<Found> nextLine() {
        try {
            if (in.peek(0) < 0) {
                over = true;
                return Optional.empty();
            }
            LineBytes bytes = new LineBytes(in, LONGEST_LINE);
            Optional<Found> found = read(bytes);
            bytes.skipRest();
            return found;
        } catch (IOException e) {
            over = true;
            return Optional.of(failed(e));
        }
    }

    private Optional<Found> read(LineBytes bytes) throws IOException {
        try (JsonParser json = Json.parser(bytes)) {
            if (json.nextToken() == null) {
                return Optional.empty();
            }
            Story story = StoryJson.read(json);
            if (json.nextToken() != null) {
                return Optional.of(
                        new Found.Failed(place(), "more than one JSON value on the line: put each on its own"));
            }
            return Optional.of(new Found.Told(place(), story));
        } catch (NotAStoryException | JsonProcessingException | TooLongException e) {
            return Optional.of(failed(e));
        }
    }

    private Found failed(IOException e) {
        return new Found.Failed(place(), Problem.of(e));
    }

    private Place place() {
        return source.line(line);
    }
}
