package org.isnad.reading.number;

import org.isnad.arabic.Letter;

/** What a token of folded digits and the separators within it says as a number. */
public final class DigitForms {
    private static final int GROUP = 3;
    private static final int LONGEST = 30;

    private DigitForms() {}

    /**
     * The plain number, below zero where it is none: a date, a time of the clock, a version. Commas and points that
     * part off three digits each are for thousands, the last other separator is for decimals.
     */
    public static double number(String form) {
        if (form.length() > LONGEST || !isPlain(form)) {
            return -1;
        }
        int last = lastSeparator(form);
        if (last < 0) {
            return Double.parseDouble(form);
        }
        boolean decimal = isDecimal(form, last);
        int whole = decimal ? last : form.length();
        return hasGroups(form, whole) ? parse(form, whole) : -1;
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!isDigit(form.charAt(i)) && !separates(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separates(char c) {
        return c == ',' || c == '.' || c == Letter.COMMA;
    }

    private static int lastSeparator(String form) {
        int at = form.length() - 1;
        while (at >= 0 && isDigit(form.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isDecimal(String form, int last) {
        boolean again = form.indexOf(form.charAt(last)) < last;
        if (form.length() - last - 1 != GROUP || last > GROUP && !again && !hasSeparator(form, last)) {
            return !again;
        }
        boolean other = !again && hasSeparator(form, last);
        // Quirk: many papers part thousands with a point; nobody ends decimals with a zero.
        boolean point = form.charAt(last) == '.' && !again && !form.endsWith("0");
        return other || point || form.charAt(0) == '0';
    }

    private static boolean hasSeparator(String form, int before) {
        for (int i = 0; i < before; i++) {
            if (!isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether each separator before the place parts off three digits. */
    private static boolean hasGroups(String form, int end) {
        int first = 0;
        while (first < end && isDigit(form.charAt(first))) {
            first++;
        }
        boolean all = first == end || first <= GROUP && (end - first) % (GROUP + 1) == 0;
        for (int i = first; all && i < end; i++) {
            all = isDigit(form.charAt(i)) != ((i - first) % (GROUP + 1) == 0);
        }
        return all;
    }

    private static double parse(String form, int whole) {
        StringBuilder digits = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (i == whole) {
                digits.append('.');
            } else if (isDigit(c)) {
                digits.append(c);
            }
        }
        return Double.parseDouble(digits.toString());
    }
}
