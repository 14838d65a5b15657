package org.isnad.page;

import org.jspecify.annotations.Nullable;

/**
 * Where in the user's input something stands.
 *
 * @param file the path as the user named it or found below a folder he named; {@code -} for standard input
 * @param line one-based line in the file; zero for the file as a whole
 * @param part what of the file, if it holds several pages
 */
public record Place(String file, long line, @Nullable Part part) {
    /**
     * One page of many in a file.
     *
     * @param url its address
     * @param offset where in an archive its record begins, in bytes; negative where it has no such place
     */
    public record Part(@Nullable String url, long offset) {}

    /** A line, or a file as a whole. */
    public Place(String file, long line) {
        this(file, line, null);
    }

    @Override
    public String toString() {
        if (part != null) {
            String offset = part.offset < 0 ? "" : " at byte " + part.offset;
            return file + offset + (part.url == null ? "" : ", " + part.url);
        }
        return line == 0 ? file : file + ":" + line;
    }
}
