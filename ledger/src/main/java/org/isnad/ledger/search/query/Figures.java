package org.isnad.ledger.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties what is counted to its figure: side by side, {@code figure:>1000 of:…} means one figure that is both, in either
 * order and with other conditions between.
 */
final class Figures {
    private Figures() {}

    static List<Clause> joined(List<Clause> all) {
        List<Clause> out = new ArrayList<>();
        int waiting = -1;
        for (Clause clause : all) {
            if (!isPart(clause)) {
                out.add(clause);
            } else if (waiting >= 0 && isAmount(clause) != isAmount(out.get(waiting))) {
                out.set(waiting, join(out.get(waiting), clause));
                waiting = -1;
            } else {
                waiting = out.size();
                out.add(clause);
            }
        }
        return out;
    }

    private static boolean isPart(Clause clause) {
        return isAmount(clause)
                || clause instanceof Clause.Words words
                        && words.field() == Field.OF
                        && words.manner() == Clause.Manner.LOOSE;
    }

    private static boolean isAmount(Clause clause) {
        return clause instanceof Clause.Amount amount && amount.field() == Field.FIGURE;
    }

    private static Clause join(Clause one, Clause other) {
        Clause amount = isAmount(one) ? one : other;
        Clause of = isAmount(one) ? other : one;
        return new Clause.Counted((Clause.Amount) amount, (Clause.Words) of);
    }
}
