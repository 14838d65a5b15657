package org.isnad.reading.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a resource line by line. */
public final class Lines {
    /** What Java puts in the place of bytes that are not UTF-8; no resource has it of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    private Lines() {}

    /**
     * All lines of a file in UTF-8, with neither line ends nor white space around them. The stream is left open.
     *
     * @param file the file's name, for messages
     * @throws ResourceException where the bytes are not UTF-8
     * @throws IOException where the stream cannot be read
     */
    public static List<String> read(String file, InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(text.substring(start, end).strip());
            start = end + 1;
        }
        refuseReplaced(file, lines, text);
        return lines;
    }

    private static void refuseReplaced(String file, List<String> lines, String text) {
        if (text.indexOf(REPLACEMENT) < 0) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf(REPLACEMENT) >= 0) {
                throw new ResourceException(file + ":" + (i + 1) + ": not UTF-8; save the file as UTF-8");
            }
        }
    }
}
