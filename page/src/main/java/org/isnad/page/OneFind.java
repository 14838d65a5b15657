package org.isnad.page;

import java.util.Optional;

/** A find that is alone in its place. */
final class OneFind implements Finds {
    private Optional<Found> left;

    OneFind(Found found) {
        left = Optional.of(found);
    }

    @Override
    public Optional<Found> next() {
        Optional<Found> found = left;
        left = Optional.empty();
        return found;
    }
}
