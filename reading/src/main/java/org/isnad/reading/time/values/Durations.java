package org.isnad.reading.time.values;

import java.util.EnumMap;
import java.util.Map;
import org.isnad.reading.time.words.Category;
import org.isnad.reading.time.words.Quantities;
import org.isnad.reading.time.words.Term;

/** A length of time as its terms are read one after the other. */
final class Durations {
    /** Stands for an amount that is not told. */
    private static final double SOME = -1;

    private static final Map<Category, Double> FRACTIONS = Map.of(
            Category.ANDHALF, 1.0 / 2,
            Category.ANDQUARTER, 1.0 / 4,
            Category.ANDTHIRD, 1.0 / 3);

    private final Map<Unit, Double> amounts = new EnumMap<>(Unit.class);
    private double count;
    private Unit unit = Unit.DAY;

    private Durations(Frame frame) {
        frame.terms().forEach(this::take);
        if (count > 0 && amounts.size() == 1) {
            // A number after its unit counts what was taken for one or some before.
            amounts.put(unit, count);
        }
    }

    /** The TIMEX3 value, for example P3Y1M, PT48H, PXD. */
    static String value(Frame frame) {
        return new Durations(frame).text();
    }

    /** How many of which unit, the shortest first; an amount below zero is not told. */
    static Map<Unit, Double> amounts(Frame frame) {
        return new Durations(frame).amounts;
    }

    private void take(Term term) {
        switch (term.category()) {
            case NUMBER -> count = Double.parseDouble(term.value());
            case FEW, MANY -> count = count > 0 ? count : SOME;
            case HALF -> count = 1.0 / 2;
            case QUARTER -> count = 1.0 / 4;
            case UNIT, UNITISH, THEUNIT -> add(count == 0 ? 1 : count, Unit.of(term.value()));
            case UNITS, LOOSEUNITS, THEUNITS -> add(count == 0 ? SOME : count, Unit.of(term.value()));
            case DUAL, THEDUAL -> add(2, Unit.of(term.value()));
            case ANDHALF, ANDQUARTER, ANDTHIRD -> share(FRACTIONS.getOrDefault(term.category(), 0.0));
            default -> {}
        }
    }

    private void add(double amount, Unit of) {
        boolean namedAgain = count == 0 && amounts.containsKey(of);
        unit = of;
        count = 0;
        if (amount > 0 && amount < 1) {
            share(amount);
        } else if (!namedAgain) {
            amounts.put(of, amount);
        }
    }

    /** A share of the unit, in the next smaller one where that is handy. */
    private void share(double share) {
        switch (unit) {
            case YEAR -> amounts.merge(Unit.MONTH, share * 12, Double::sum);
            case MONTH -> amounts.merge(Unit.DAY, share * 30, Double::sum);
            case DAY -> amounts.merge(Unit.HOUR, share * 24, Double::sum);
            case HOUR -> amounts.merge(Unit.MINUTE, share * 60, Double::sum);
            case MINUTE -> amounts.merge(Unit.SECOND, share * 60, Double::sum);
            default -> amounts.merge(unit, share, Double::sum);
        }
    }

    private String text() {
        StringBuilder date = new StringBuilder("P");
        StringBuilder time = new StringBuilder();
        Unit[] units = Unit.values();
        for (int i = units.length - 1; i >= 0; i--) {
            Double amount = amounts.get(units[i]);
            if (amount != null) {
                (units[i].isOfClock() ? time : date)
                        .append(text(amount, units[i]))
                        .append(units[i].letter());
            }
        }
        return time.length() == 0 ? date.toString() : date + "T" + time;
    }

    /** Some decades are X0 years, some centuries X00. */
    private static String text(double amount, Unit unit) {
        return amount == SOME
                ? "X" + String.valueOf(unit.count()).substring(1)
                : Quantities.text(amount * unit.count());
    }
}
