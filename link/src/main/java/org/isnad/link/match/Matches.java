package org.isnad.link.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.link.model.Kind;
import org.isnad.link.sheet.Sheet;

/** Ties the passages of two stories of one affair, and those of one story. Immutable, thread-safe. */
public final class Matches {
    private static final Comparator<Found> SUREST_FIRST = Comparator.comparingDouble((Found found) -> -found.score())
            .thenComparing(Found::kind)
            .thenComparing(found -> found.one().id())
            .thenComparing(found -> found.other().id());

    private record Ends(boolean said, String one, String other) {}

    /** One story seldom contradicts itself: its numbers are mostly of several things. */
    private static final double LEAST_IN_ONE = 0.25;

    private final PassageTie passages = PassageTie.standard();

    private final FigureTie figures = FigureTie.standard();
    private final ConflictTie conflicts = ConflictTie.standard();

    /** The ties within one story: a denial and what it denies, different numbers of one thing. */
    public List<Found> of(Sheet sheet) {
        Pairing pairing = new Pairing(sheet, sheet);
        List<Found> all = new ArrayList<>(figures.of(pairing));
        all.removeIf(found -> found.score() < LEAST_IN_ONE);
        all.addAll(conflicts.of(pairing));
        return once(all);
    }

    /** All ties between two stories, the surest first; two passages are tied at most once as saying the same. */
    public List<Found> of(Sheet one, Sheet other) {
        Pairing pairing = new Pairing(one, other);
        List<Found> all = new ArrayList<>(passages.of(pairing));
        all.addAll(figures.of(pairing));
        all.addAll(conflicts.of(pairing));
        return once(all);
    }

    private static List<Found> once(List<Found> all) {
        all.sort(SUREST_FIRST);
        Map<Object, Found> once = new LinkedHashMap<>();
        for (Found found : all) {
            boolean alike = found.kind() == Kind.REPEAT || found.kind() == Kind.AGREE;
            once.putIfAbsent(new Ends(alike, found.one().id(), found.other().id()), found);
        }
        return List.copyOf(once.values());
    }
}
