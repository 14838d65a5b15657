package org.isnad.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.isnad.json.Json;
import org.isnad.json.NotAStoryException;
import org.isnad.json.StoryJson;
import org.isnad.page.bytes.Bytes;

/**
 * JSON over as many lines as it likes: a story, a list of stories, or several of either. Where it is broken, nothing
 * tells where the next story starts, so the rest is not read.
 */
final class JsonDocument implements Finds {
    private final JsonParser json;
    private final Source source;
    private boolean nothing = true;
    private boolean over;

    private JsonDocument(JsonParser json, Source source) {
        this.json = json;
        this.source = source;
    }

    /** How a JSON document is known: by a brace that ends its line, or by a bracket and a brace. */
    static final class Kind implements Format {
        @Override
        public boolean begins(Bytes in) throws IOException {
            Opening opening = new Opening(in);
            int blanks = opening.blanksAt(1);
            int next = opening.at(1 + blanks);
            boolean list = opening.at(0) == '[' && (next == '{' || next == ']');
            return list || opening.at(0) == '{' && next == '"' && opening.breaksLineAt(1);
        }

        @Override
        public Finds open(Bytes in, Source source) throws IOException {
            in.skipNBytes(in.mark());
            return new JsonDocument(Json.parser(in), source);
        }
    }

    @Override
    public Optional<Find> next() {
        return nextFound().map(Find::of);
    }

    private Optional<Found> nextFound() {
        try {
            JsonToken token = over ? null : json.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = json.nextToken();
            }
            return token == null ? end() : Optional.of(story());
        } catch (IOException e) {
            over = true;
            nothing = false;
            return Optional.of(failed(e));
        }
    }

    private Found story() throws IOException {
        boolean first = nothing;
        nothing = false;
        Place place = source.line(json.currentTokenLocation().getLineNr());
        try {
            return new Found.Told(place, StoryJson.read(json));
        } catch (NotAStoryException e) {
            over = first && !source.named();
            return over ? source.noPage("JSON of another kind", "") : new Found.Failed(place, Problem.of(e));
        }
    }

    private Found failed(IOException e) {
        return new Found.Failed(source.line(json.currentLocation().getLineNr()), Problem.of(e));
    }

    private Optional<Found> end() {
        Optional<Found> found =
                nothing ? Optional.of(source.noPage("an empty list", "fill it with stories")) : Optional.empty();
        nothing = false;
        over = true;
        return found;
    }
}
