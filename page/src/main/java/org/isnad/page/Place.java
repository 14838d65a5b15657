package org.isnad.page;

/**
 * Where in the user's input something stands.
 *
 * @param file the path as the user named it or found below a folder he named; {@code -} for standard input
 * @param line one-based line in the file; zero for the file as a whole
 */
public record Place(String file, long line) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
