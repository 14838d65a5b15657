package org.isnad.page.text;

/** A text written several times in a row, with or without a space between. */
final class Repetition {
    private Repetition() {}

    /** The text once: its shortest part that, repeated, makes up the whole; the text itself if there is none. */
    static String once(String text) {
        int glued = period(text);
        if (glued < text.length()) {
            return text.substring(0, glued);
        }
        int spaced = period(text + " ");
        return spaced < text.length() ? text.substring(0, spaced - 1) : text;
    }

    /** Length of the shortest part of which the text is a whole multiple (Knuth, Morris and Pratt's borders). */
    private static int period(String text) {
        int[] border = new int[text.length() + 1];
        border[0] = -1;
        for (int i = 0; i < text.length(); i++) {
            int b = border[i];
            while (b >= 0 && text.charAt(b) != text.charAt(i)) {
                b = border[b];
            }
            border[i + 1] = b + 1;
        }
        int shortest = text.length() - border[text.length()];
        return shortest > 0 && text.length() % shortest == 0 ? shortest : text.length();
    }
}
