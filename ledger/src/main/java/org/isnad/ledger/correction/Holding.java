package org.isnad.ledger.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which corrections hold: those that no undoing that holds has undone. */
final class Holding {
    private Holding() {}

    /**
     * The corrections that hold, undoings left out.
     *
     * @param all every correction, by number
     */
    static List<Correction> of(List<Correction> all) {
        return withUndoings(all).stream()
                .filter(correction -> correction.act() != Act.UNDO)
                .toList();
    }

    /** The corrections that hold, undoings too. */
    static List<Correction> withUndoings(List<Correction> all) {
        Set<String> undone = new HashSet<>();
        List<Correction> out = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Correction correction = all.get(i);
            if (!undone.contains(Long.toString(correction.number()))) {
                out.add(correction);
                if (correction.act() == Act.UNDO) {
                    undone.add(correction.draft().a());
                }
            }
        }
        Collections.reverse(out);
        return out;
    }
}
