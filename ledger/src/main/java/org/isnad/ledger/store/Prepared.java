package org.isnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.entry.StoryException;
import org.isnad.link.Linker;
import org.isnad.link.model.Key;
import org.isnad.link.sheet.Sheet;
import org.isnad.model.Capture;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * An arrival ready to be written. Making one is work for any thread; only the writing takes turns. The reading is as it
 * will be read back, so that links are the same whether it comes from here or from the tables.
 */
public final class Prepared {
    private static final int LONGEST_ID = 400;

    private final Reading reading;
    private final String reader;
    private final String digest;
    private final byte[] form;
    private final Capture capture;
    private final @Nullable Payload payload;
    private final byte @Nullable [] page;
    private final Sheet sheet;
    private final Set<Key> keys;

    private Prepared(Arrival arrival, byte[] json, Linker linker) {
        this.reading = Forms.reading(json);
        this.reader = arrival.reader();
        this.digest = digest(reading.story());
        this.form = Deflated.of(json);
        this.capture = arrival.capture();
        this.payload = arrival.payload();
        this.sheet = linker.sheet(reading);
        this.keys = linker.keys(sheet);
        this.page = payload == null ? null : Deflated.of(payload.bytes());
    }

    /**
     * Makes an arrival ready.
     *
     * @throws StoryException where it cannot be kept
     */
    public static Prepared of(Arrival arrival, Linker linker) {
        checkId("story's", arrival.reading().story().id());
        checkId("reader's", arrival.reader());
        return new Prepared(arrival, Forms.json(arrival.reading()), linker);
    }

    private static void checkId(String whose, String id) {
        boolean fine = !id.isBlank() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
        if (!fine) {
            throw new StoryException("a " + whose + " name has 1 to " + LONGEST_ID
                    + " characters on one line; this one has " + id.length() + ": give it another");
        }
    }

    /** What tells wordings apart: the text, and nothing that is said about it. */
    public static String digest(Story story) {
        return Payload.id(story.text().getBytes(StandardCharsets.UTF_8));
    }

    public Reading reading() {
        return reading;
    }

    /** The reading, laid out for comparison. */
    public Sheet sheet() {
        return sheet;
    }

    /** The keys under which it must be compared. */
    public Set<Key> keys() {
        return keys;
    }

    Story story() {
        return reading.story();
    }

    String reader() {
        return reader;
    }

    String digest() {
        return digest;
    }

    byte[] form() {
        return form;
    }

    Capture capture() {
        return capture;
    }

    @Nullable
    Payload payload() {
        return payload;
    }

    /** The payload's bytes, deflated. */
    byte @Nullable [] page() {
        return page;
    }
}
