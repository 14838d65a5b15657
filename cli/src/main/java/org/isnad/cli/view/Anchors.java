package org.isnad.cli.view;

/**
 * Names of the places in an HTML file, and links to them.
 *
 * @param number the story's place in the file, from 1
 */
record Anchors(int number) {
    String story() {
        return "s" + number;
    }

    String title() {
        return story() + "h";
    }

    /** Where a statement's words stand in the text. */
    String words(int statement) {
        return story() + "w" + (statement + 1);
    }

    /** Where it is told who says them. */
    String note(int statement) {
        return story() + "n" + (statement + 1);
    }

    String toWords(int statement) {
        return "#" + words(statement);
    }

    String toNote(int statement) {
        return "#" + note(statement);
    }
}
