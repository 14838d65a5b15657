package org.isnad.cli.view;

import org.isnad.model.Stance;

/**
 * How text looks in a terminal.
 *
 * @param columns the width of a line
 * @param colours whether escape sequences may be written
 * @param full whether long contents are shown whole
 */
public record Look(int columns, boolean colours, boolean full) {
    static final String PLAIN = "";
    static final String BOLD = "1";
    static final String DIM = "2";

    /** The text in a style, a list of numbers as ANSI terminals take them. */
    String painted(String style, String text) {
        return colours && !style.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }

    static String style(Stance stance) {
        return switch (stance) {
            case STATE -> "36";
            case DENY -> "1;31";
            case WARN -> "33";
            case THREATEN -> "1;35";
            case ESTIMATE -> "34";
            case PROMISE -> "32";
            case DEMAND -> "1;34";
            case ACCUSE -> "1;33";
            case CONDEMN -> "31";
            case WELCOME -> "1;32";
            case CLAIM -> "35";
            case ASK -> "1;36";
        };
    }
}
