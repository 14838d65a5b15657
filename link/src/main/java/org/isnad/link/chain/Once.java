package org.isnad.link.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

/** Keeps the first step of each id. */
final class Once {
    private Once() {}

    static Collector<Step, ?, List<Step>> byId() {
        return Collector.<Step, Map<String, Step>, List<Step>>of(
                LinkedHashMap::new,
                (steps, step) -> steps.putIfAbsent(step.id(), step),
                (steps, more) -> {
                    more.forEach(steps::putIfAbsent);
                    return steps;
                },
                steps -> List.copyOf(steps.values()));
    }
}
