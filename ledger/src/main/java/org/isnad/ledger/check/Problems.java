package org.isnad.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.ledger.entry.LedgerException;

/** What was found wrong, as far as anybody reads. */
final class Problems {
    private static final int MOST = 100;

    private final List<String> found = new ArrayList<>();

    void add(String problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else if (found.size() == MOST) {
            found.add("and more");
        }
    }

    void expect(boolean well, Supplier<String> problem) {
        if (!well) {
            add(problem.get());
        }
    }

    /** Does something, and takes a failure for a problem. */
    void during(String what, Runnable work) {
        try {
            work.run();
        } catch (LedgerException e) {
            add(what + ": " + e.getMessage());
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
