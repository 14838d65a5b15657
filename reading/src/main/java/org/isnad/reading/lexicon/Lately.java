package org.isnad.reading.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The forms that were met lately and what was found out about each: news says the same words again and again. Of those
 * that share a place the last two are kept. Thread-safe without a lock: what is kept is immutable, and threads that
 * race for a place only work twice.
 *
 * @param <V> immutable
 */
public final class Lately<V> {
    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS = 16;
    private static final int SHIFT = 32 - BITS;

    private final @Nullable Met<V>[] slots = slots();

    private record Met<V>(String form, V value) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> Met<V>[] slots() {
        return new Met[1 << BITS];
    }

    /** What was found out about the form; {@code null} where it was not met lately. */
    public @Nullable V of(String form) {
        int slot = slot(form);
        Met<V> met = slots[slot];
        if (met == null || !met.form().equals(form)) {
            met = slots[slot ^ 1];
        }
        return met != null && met.form().equals(form) ? met.value() : null;
    }

    /** Keeps what was found out, and gives it back. */
    public V keep(String form, V value) {
        int slot = slot(form);
        Met<V> before = slots[slot];
        if (before != null) {
            slots[slot ^ 1] = before;
        }
        slots[slot] = new Met<>(form, value);
        return value;
    }

    private static int slot(String form) {
        return form.hashCode() * SPREAD >>> SHIFT;
    }
}
