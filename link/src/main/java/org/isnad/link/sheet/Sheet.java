package org.isnad.link.sheet;

import java.util.List;
import java.util.OptionalLong;
import org.isnad.link.model.Passage;
import org.isnad.model.Reading;

/** A reading laid out for comparison. Worth keeping while its story meets others. Immutable, thread-safe. */
public final class Sheet {
    private final Reading reading;
    private final OptionalLong day;
    private final Shingles shingles;
    private final Shingles unquoted;
    private final List<Atom> atoms;
    private final Vector terms;
    private final List<Passage> passages;
    private final List<Quantity> quantities;

    Sheet(Layout layout, Reading reading, OptionalLong day, List<Atom> atoms, Vector terms) {
        this.reading = reading;
        this.day = day;
        shingles = layout.shingles();
        unquoted = layout.unquoted();
        this.atoms = List.copyOf(atoms);
        this.terms = terms;
        passages = Passages.of(reading, this.atoms);
        quantities = layout.quantities(this.atoms);
    }

    public Reading reading() {
        return reading;
    }

    /** The story's id. */
    public String id() {
        return reading.story().id();
    }

    /** The day of publication, counted from 1970-01-01; empty where the story has none. */
    public OptionalLong day() {
        return day;
    }

    /** The story's runs of words. */
    public Shingles shingles() {
        return shingles;
    }

    /** Those outside of quotation marks: what two stories quote is no sign that one copies the other. */
    public Shingles unquoted() {
        return unquoted;
    }

    /** Its sentences in order, the title's first. */
    public List<Atom> atoms() {
        return atoms;
    }

    /** What links can tie: first the statements in their order, then the sentences in theirs. */
    public List<Passage> passages() {
        return passages;
    }

    /** The numbers of things that it gives, in order. */
    public List<Quantity> quantities() {
        return quantities;
    }

    /** The people, bodies and places that the story names and that are known across stories. */
    public List<String> entities() {
        return Marked.entities(reading.names());
    }

    /** What the whole story is about. */
    public Vector terms() {
        return terms;
    }
}
