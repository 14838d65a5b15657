package org.isnad.ledger.search.query;

import org.isnad.arabic.Folding;

/** Reads numbers and their ranges: {@code 1000}, {@code >1000}, {@code <=1000}, {@code 1000..2000}. */
final class Amounts {
    private final Piece value;
    private final String text;

    Amounts(Piece value) {
        this.value = value;
        this.text = Folding.fold(value.text()).strip();
    }

    Clause read(Field field) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            double from = dots == 0 ? Double.NEGATIVE_INFINITY : number(text.substring(0, dots));
            String last = text.substring(dots + 2);
            return range(field, from, last.isEmpty() ? Double.POSITIVE_INFINITY : number(last));
        }
        if (text.startsWith(">=") || text.startsWith("=>")) {
            return range(field, number(text.substring(2)), Double.POSITIVE_INFINITY);
        }
        if (text.startsWith("<=") || text.startsWith("=<")) {
            return range(field, Double.NEGATIVE_INFINITY, number(text.substring(2)));
        }
        return oneSided(field);
    }

    private Clause oneSided(Field field) {
        if (text.startsWith(">")) {
            return range(field, Math.nextUp(number(text.substring(1))), Double.POSITIVE_INFINITY);
        }
        if (text.startsWith("<")) {
            return range(field, Double.NEGATIVE_INFINITY, Math.nextDown(number(text.substring(1))));
        }
        double exact = number(text.startsWith("=") ? text.substring(1) : text);
        return range(field, exact, exact);
    }

    private Clause range(Field field, double from, double to) {
        if (from > to) {
            throw new QueryException(
                    "No number lies in '" + value.text() + "': write the smaller first", value.start());
        }
        return new Clause.Amount(field, from, to);
    }

    /** Thousands may be parted by commas. */
    private double number(String digits) {
        String plain = digits.replace(",", "");
        boolean wellFormed = !plain.isEmpty()
                && plain.length() <= 18
                && plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        try {
            if (wellFormed) {
                return Double.parseDouble(plain);
            }
        } catch (NumberFormatException e) {
            throw no();
        }
        throw no();
    }

    private QueryException no() {
        return new QueryException(
                "'" + value.text() + "' is no number: write 1000, >1000, <=1000 or 1000..2000", value.start());
    }
}
