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

    /** How JSON Lines are known: the first line is an object's beginning, or nearly all lines are. */
    static final class Kind implements Format {
        @Override
        public boolean begins(Bytes in) throws IOException {
            return beginsObject(new Opening(in)) || mostLinesDo(in);
        }

        @Override
        public Finds open(Bytes in, Source source) throws IOException {
            in.skipNBytes(in.mark());
            return new JsonLines(in, source);
        }

        /** Quirk: Arabic text may begin with a brace as well, around a verse of the Quran. */
        private static boolean beginsObject(Opening opening) throws IOException {
            int next = opening.at(1 + opening.blanksAt(1));
            return opening.at(0) == '{'
                    && (next == '"' || next == '\'' || next == '}' || next < 0 || Opening.isLetter(next));
        }

        private static boolean mostLinesDo(Bytes in) throws IOException {
            int objects = 0;
            int others = 0;
            for (int i = 0; i + 1 < Bytes.AHEAD && in.peek(i) >= 0; i++) {
                boolean starts = i == 0 || in.peek(i - 1) == '\n';
                boolean object = starts && in.peek(i) == '{' && in.peek(i + 1) == '"';
                objects += object ? 1 : 0;
                others += starts && !object && in.peek(i) != '\n' ? 1 : 0;
            }
            return objects > others;
        }
    }

    @Override
    public Optional<Find> next() {
        Optional<Found> found = Optional.empty();
        while (found.isEmpty() && !over) {
            line++;
            found = nextLine();
        }
        return found.map(Find::of);
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
                return Optional.of(new Found.Failed(
                        place(), "more than one JSON value on the line: give each story a line of its own"));
            }
            return Optional.of(new Found.Told(place(), story));
        } catch (NotAStoryException e) {
            over = line == 1 && !source.named();
            return Optional.of(over ? source.noPage("JSON of another kind", "") : failed(e));
        } catch (JsonProcessingException | TooLongException e) {
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
