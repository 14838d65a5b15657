package org.isnad.page.html.box;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What the values of class and id attributes tell, read once each: a page repeats its own, and a site has the same on
 * all of its pages. Forgets everything where that would be too much. Thread-safe.
 */
public final class ByName<T> {
    /** Two hundred sites have half as many; each is a few hundred bytes. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 200;

    /** A power of two, somewhat more than one page has. */
    private static final int RECENT = 512;

    /** A value and what it tells. */
    private record Told<T>(String value, T told) {}

    private final Map<String, Told<T>> known = new ConcurrentHashMap<>();
    /** The last value of each hash: a page asks for the same few again and again, and these stay close at hand. */
    private final AtomicReferenceArray<Told<T>> recent = new AtomicReferenceArray<>(RECENT);

    private final Function<String, T> reading;

    /** @param reading what a value tells, always the same */
    public ByName(Function<String, T> reading) {
        this.reading = reading;
    }

    /** What the value tells. */
    public T of(String value) {
        if (value.length() > LONGEST) {
            return reading.apply(value);
        }
        int place = value.hashCode() & RECENT - 1;
        Told<T> last = recent.get(place);
        if (last == null || !last.value.equals(value)) {
            Told<T> before = known.get(value);
            last = before == null ? read(value) : before;
            recent.set(place, last);
        }
        return last.told;
    }

    private Told<T> read(String value) {
        Told<T> told = new Told<>(value, reading.apply(value));
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(value, told);
        return told;
    }
}
