package org.isnad.page.html.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads JSON as pages write it: with raw newlines in texts, commas too many, comments, marks of quotation left bare.
 * What stands before a place that cannot be read at all is kept.
 */
final class LenientJson {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_THINGS = 20_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    /** The objects that are open, innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private final List<Thing> things = new ArrayList<>();
    private int count;

    /** An object whose end has not come, and the property that is being read. */
    private static final class Open {
        private final Thing thing;
        private String property = "";

        Open(Thing thing) {
            this.thing = thing;
        }
    }

    private LenientJson() {}

    /** The outermost objects, and whatever of them can be read. */
    static List<Thing> read(String json) {
        String script = Quotes.body(json);
        LenientJson asWritten = new LenientJson();
        if (script.length() > LONGEST || asWritten.parse(script)) {
            return asWritten.things;
        }
        LenientJson mended = new LenientJson();
        mended.parse(Quotes.mend(script));
        return mended.count > asWritten.count ? mended.things : asWritten.things;
    }

    /** Whether all could be read. */
    private boolean parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null && count < MOST_THINGS; ) {
                take(token, parser);
                token = parser.nextToken();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                Thing thing = Thing.object();
                add(thing);
                open.push(new Open(thing));
            }
            case END_OBJECT -> open.pop();
            case FIELD_NAME -> open.element().property = parser.currentName();
            case VALUE_STRING, VALUE_NUMBER_INT -> {
                if (!open.isEmpty()) {
                    add(Thing.text(Wording.plain(parser.getText())));
                }
            }
            default -> {}
        }
    }

    private void add(Thing thing) {
        count++;
        Open outer = open.peek();
        if (outer == null) {
            things.add(thing);
        } else {
            outer.thing.put(outer.property, thing);
        }
    }
}
