package org.isnad.page;

import java.util.Optional;
import org.isnad.page.site.Sample;
import org.isnad.page.text.Template;

/** A find whose bytes go along with what is read in it, for those who keep them. */
record RawFind(Find find, Raw raw) implements Find {
    @Override
    public Optional<Found> read(Template template) {
        return find.read(template).map(found -> found instanceof Found.Told told ? told.with(raw) : found);
    }

    @Override
    public Optional<Sample> sample() {
        return find.sample();
    }

    @Override
    public int weight() {
        return find.weight() + raw.bytes().length / Character.BYTES;
    }

    @Override
    public void pass() {
        find.pass();
    }
}
