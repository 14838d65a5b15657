package org.isnad.page.html.body;

/**
 * What stands below a story, alone on its line, and is no text: an address of the net, or the initials of those who
 * edited the story, as agencies put them.
 */
final class Signature {
    private static final int LETTERS_OF_INITIALS = 2;
    private static final int MOST_SIGNS = 20;
    private static final String BETWEEN = "./-\u2013|() ";

    private Signature() {}

    static boolean is(String line) {
        return isAddress(line) || line.length() <= MOST_SIGNS && isInitials(line);
    }

    private static boolean isAddress(String line) {
        int at = line.indexOf('@');
        return line.indexOf(' ') < 0 && (at > 0 && line.indexOf('.', at) > 0 || line.contains("://"));
    }

    /** Two persons at least, or one whose letters are parted. */
    private static boolean isInitials(String line) {
        int groups = 0;
        int letters = 0;
        boolean parted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (BETWEEN.indexOf(c) >= 0) {
                letters = 0;
                parted |= c != ' ';
            } else if (!Character.isLetter(c) || ++letters > LETTERS_OF_INITIALS) {
                return false;
            } else if (letters == 1) {
                groups++;
            }
        }
        return groups > 1 && parted;
    }
}
