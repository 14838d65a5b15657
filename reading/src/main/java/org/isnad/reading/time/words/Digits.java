package org.isnad.reading.time.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a token of folded digits and the separators within it can be. */
final class Digits {
    private static final Pattern SEPARATOR = Pattern.compile("[^0-9]");
    private static final int FIRST_BARE_YEAR = 1800;
    private static final int LAST_BARE_YEAR = 2100;

    private Digits() {}

    /** All readings but that as a plain number. */
    static List<Term> read(String form) {
        List<Term> terms = new ArrayList<>(4);
        String[] parts = SEPARATOR.split(form);
        if (parts.length == 1) {
            whole(form, terms);
        } else if (form.indexOf('/') > 0 || parts.length == 3 && form.indexOf('.') > 0) {
            date(parts, terms);
        } else {
            clock(parts, terms);
        }
        return terms;
    }

    private static void whole(String digits, List<Term> terms) {
        int value = digits.length() > 4 ? -1 : Integer.parseInt(digits);
        if (digits.length() <= 2) {
            add(value >= 1 && value <= 31, Category.DAY, String.valueOf(value), terms);
            add(value <= 24, Category.HOUR, String.valueOf(value), terms);
        } else if (digits.length() == 4) {
            boolean isYear = isYear(digits);
            add(isYear, Category.YEAR, digits, terms);
            add(isYear && isOdd(value), Category.ODDYEAR, digits, terms);
            clock(new String[] {digits.substring(0, 2), digits.substring(2)}, Category.HHMM, terms);
        }
    }

    private static void add(boolean isSo, Category category, String value, List<Term> terms) {
        if (isSo) {
            terms.add(new Term(category, value));
        }
    }

    /** Round numbers are more often counts than years. */
    private static boolean isOdd(int year) {
        return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR && year % 50 != 0;
    }

    /** Year, month, day in either order, or two years. */
    private static void date(String[] parts, List<Term> terms) {
        if (parts.length == 2) {
            boolean inOrder = parts[0].compareTo(parts[1]) < 0;
            String years = inOrder ? parts[0] + '/' + parts[1] : parts[1] + '/' + parts[0];
            add(isYear(parts[0]) && isYear(parts[1]), Category.YEARS, years, terms);
            month(parts[0], parts[1], terms);
            month(parts[1], parts[0], terms);
        } else if (parts.length == 3) {
            boolean yearFirst = isYear(parts[0]);
            String year = yearFirst ? parts[0] : parts[2];
            String day = yearFirst ? parts[2] : parts[0];
            boolean isDate = isYear(year) && isBelow(day, 32) && isBelow(parts[1], 13);
            add(isDate, Category.DATE, year + '-' + pad(parts[1]) + '-' + pad(day), terms);
        }
    }

    private static void month(String year, String month, List<Term> terms) {
        boolean isMonth = isYear(year) && isBelow(month, 13) && !pad(month).equals("00");
        add(isMonth, Category.MONTHDATE, year + '-' + pad(month), terms);
    }

    private static void clock(String[] parts, List<Term> terms) {
        clock(parts, Category.CLOCK, terms);
    }

    private static void clock(String[] parts, Category category, List<Term> terms) {
        boolean isClock = isBelow(parts[0], 25) && parts[1].length() == 2 && isBelow(parts[1], 60);
        add(isClock && parts.length <= 3, category, pad(parts[0]) + ':' + parts[1], terms);
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && digits.charAt(0) >= '1' && digits.compareTo("2200") < 0;
    }

    private static boolean isBelow(String digits, int limit) {
        return !digits.isEmpty() && digits.length() <= 2 && Integer.parseInt(digits) < limit;
    }

    private static String pad(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }
}
