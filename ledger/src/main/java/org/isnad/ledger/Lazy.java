package org.isnad.ledger;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first asked for. Thread-safe. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }

    /** What was made; empty where nobody asked. */
    synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
