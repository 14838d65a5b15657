package org.isnad.reading.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a linguistic resource written as blocks: one entry a block, one field a line, blocks parted by empty lines.
 *
 * <p>Each line is a Latin field name, white space, and a value. A line thus runs in one direction only, and an Arabic
 * value reads the same in every editor and in every diff. A line that starts with {@code #} is a comment.
 */
public final class Blocks {
    /**
     * One entry. Immutable.
     *
     * @param file the file's name, for messages
     * @param line the line it starts on, from one
     * @param fields its values under their field names, both in the order written
     */
    public record Block(String file, int line, Map<String, List<String>> fields) {
        public Block {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            fields.forEach((field, values) -> copy.put(field, List.copyOf(values)));
            fields = Collections.unmodifiableMap(copy);
        }

        /**
         * The one value of a field that each block of this file must have.
         *
         * @throws ResourceException where it is missing or stands twice
         */
        public String sole(String field) {
            List<String> values = all(field);
            if (values.size() != 1) {
                throw problem("needs exactly one '" + field + "', has " + values.size());
            }
            return values.get(0);
        }

        /** All values of a field in the order written; none where the field is missing. */
        public List<String> all(String field) {
            return fields.getOrDefault(field, List.of());
        }

        /** The values of a field that lists several in a line, parted by the Arabic comma; none where it is missing. */
        public List<String> parts(String field) {
            List<String> parts = new ArrayList<>();
            all(field).forEach(line -> parts.addAll(Values.split(line)));
            return parts;
        }

        /** What to throw where this entry is not as it must be; {@code what} completes «the entry …». */
        public ResourceException problem(String what) {
            return new ResourceException(file + ":" + line + ": the entry " + what);
        }
    }

    private final String file;
    private final Set<String> known;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<String>> open = new LinkedHashMap<>();
    private int line;
    private int openedAt;

    private Blocks(String file, Set<String> known) {
        this.file = file;
        this.known = known;
    }

    /**
     * Reads all blocks of a file in UTF-8. A field name outside {@code known} is an error, so that a slip of the pen is
     * not silently lost. The stream is left open.
     *
     * @param file the file's name, for messages
     * @throws ResourceException where a line is not a field name and a value, or the bytes are not UTF-8
     * @throws IOException where the stream cannot be read
     */
    public static List<Block> read(String file, InputStream in, Set<String> known) throws IOException {
        Blocks reader = new Blocks(file, known);
        for (String line : Lines.read(file, in)) {
            reader.add(line);
        }
        reader.close();
        return List.copyOf(reader.blocks);
    }

    private void add(String written) {
        line++;
        if (written.isEmpty()) {
            close();
        } else if (written.charAt(0) != '#') {
            int end = fieldEnd(written);
            field(written.substring(0, end), written.substring(end).strip());
        }
    }

    private static int fieldEnd(String written) {
        int end = 0;
        while (end < written.length() && !Character.isWhitespace(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private void field(String name, String value) {
        if (!known.contains(name)) {
            throw new ResourceException(file + ":" + line + ": unknown field '" + name + "', expected one of " + known);
        }
        if (value.isEmpty()) {
            throw new ResourceException(file + ":" + line + ": field '" + name + "' has no value");
        }
        if (open.isEmpty()) {
            openedAt = line;
        }
        open.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(file, openedAt, open));
            open.clear();
        }
    }
}
