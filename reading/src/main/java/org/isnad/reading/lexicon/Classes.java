package org.isnad.reading.lexicon;

import java.util.Map;

/** The classes of all known forms, as bits: those counted in running text and those listed by hand. */
record Classes(CountedWords counted, Map<String, Long> listed) {
    /** Zero where the form is not known. */
    long of(String form) {
        return counted.of(form) | listed.getOrDefault(form, 0L);
    }

    /** The classes of a form that is known, else others. */
    long of(String form, long otherwise) {
        long known = of(form);
        return known == 0 ? otherwise : known;
    }

    boolean know(String form) {
        return of(form) != 0;
    }
}
