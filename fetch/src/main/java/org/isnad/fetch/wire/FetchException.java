package org.isnad.fetch.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that could not be fetched; the message says what happened and what can be done, in the user's words. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final @Nullable Duration after;

    private FetchException(String message, boolean passing, @Nullable Duration after) {
        super(message);
        this.passing = passing;
        this.after = after;
    }

    /** What will be the same the next time. */
    public static FetchException lasting(String message) {
        return new FetchException(message, false, null);
    }

    /** What may have gone when it is tried again. */
    public static FetchException passing(String message) {
        return new FetchException(message, true, null);
    }

    /** The server asks to be left alone for a while. */
    public static FetchException notBefore(Duration after, String message) {
        return new FetchException(message, true, after);
    }

    /** The same, told otherwise. */
    public FetchException because(String other) {
        return new FetchException(other, passing, after);
    }

    public boolean passes() {
        return passing;
    }

    /** How long the server asks to be left alone, where it does. */
    public Optional<Duration> after() {
        return Optional.ofNullable(after);
    }
}
