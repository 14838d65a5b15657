package org.isnad.page.date.shapes;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A stretch of time back from now.
 *
 * @param amounts its parts, the largest unit first, at least one
 */
public record Ago(List<Amount> amounts) implements When {
    /** Some units of time. */
    public record Amount(long count, ChronoUnit unit) {}

    public Ago {
        amounts = List.copyOf(amounts);
    }

    /** The moment so long before another. */
    public ZonedDateTime before(ZonedDateTime now) {
        ZonedDateTime then = now;
        for (Amount amount : amounts) {
            then = then.minus(amount.count, amount.unit);
        }
        return then;
    }

    /** The smallest unit that is told. */
    public ChronoUnit unit() {
        return amounts.get(amounts.size() - 1).unit;
    }
}
