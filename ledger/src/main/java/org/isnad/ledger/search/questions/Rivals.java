package org.isnad.ledger.search.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.ledger.search.found.Hit;

/**
 * Figures for one thing that differ.
 *
 * @param of what is counted, as a light stem
 * @param values in the order of time
 */
public record Rivals(String of, List<Value> values) {
    public Rivals {
        values = List.copyOf(values);
    }

    /** One figure and who gives it. */
    public record Value(Hit.Counted figure, Hit.Said statement) {}

    /** Of some statements, by what is counted; what all of them count alike is left out. */
    static List<Rivals> of(List<Hit.Said> statements) {
        Map<String, List<Value>> counted = new TreeMap<>();
        for (Hit.Said statement : statements) {
            for (Hit.Counted figure : statement.figures()) {
                for (String stem : Amounts.stems(figure.of())) {
                    counted.computeIfAbsent(stem, of -> new ArrayList<>()).add(new Value(figure, statement));
                }
            }
        }
        List<Rivals> out = new ArrayList<>();
        counted.forEach((of, values) -> {
            if (values.stream().map(value -> value.figure().value()).distinct().count() > 1) {
                out.add(new Rivals(of, inTime(values)));
            }
        });
        return out;
    }

    private static List<Value> inTime(List<Value> values) {
        return values.stream()
                .sorted(Comparator.<Value, String>comparing(value ->
                                Optional.ofNullable(value.statement().day()).orElse("~"))
                        .thenComparing(value -> value.statement().id()))
                .toList();
    }
}
