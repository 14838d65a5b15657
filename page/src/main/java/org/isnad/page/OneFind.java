package org.isnad.page;

import java.util.Optional;

/** A find that is alone in its place. */
final class OneFind implements Finds {
    private Optional<Find> left;

    OneFind(Find find) {
        left = Optional.of(find);
    }

    @Override
    public Optional<Find> next() {
        Optional<Find> find = left;
        left = Optional.empty();
        return find;
    }
}
