package org.isnad.page.html.box;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the values of class and id attributes tell, read once each: a page repeats its own, and a site has the same on
 * all of its pages. Forgets everything where that would be too much. Thread-safe.
 */
public final class ByName<T> {
    /** Two hundred sites have half as many; each is a few hundred bytes. */
    private static final int MOST = 50_000;
    private static final int LONGEST = 200;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    /** @param reading what a value tells, always the same */
    public ByName(Function<String, T> reading) {
        this.reading = reading;
    }

    /** What the value tells. */
    public T of(String value) {
        T before = known.get(value);
        return before == null ? read(value) : before;
    }

    private T read(String value) {
        T told = reading.apply(value);
        if (known.size() >= MOST) {
            known.clear();
        }
        if (value.length() <= LONGEST) {
            known.put(value, told);
        }
        return told;
    }
}
