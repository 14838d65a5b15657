package org.isnad.link.words;

import java.util.ArrayList;
import java.util.List;

/** Reads a file of groups of words: a Latin name, then the words, one a line; an empty line ends the group. */
public final class Groups {
    /**
     * Words that have something in common.
     *
     * @param name what that is
     * @param line where the group begins, from one
     */
    public record Group(String name, int line, List<String> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String name = "";
    private int begins;

    private Groups() {}

    /**
     * The groups of a file in order.
     *
     * @param file its text; lines that begin with {@code #} are comments
     * @throws IllegalArgumentException with the line of a group that has no words
     */
    public static List<Group> of(String file) {
        Groups reader = new Groups();
        int number = 0;
        for (String line : file.lines().toList()) {
            reader.add(line.strip(), ++number);
        }
        reader.close();
        return List.copyOf(reader.groups);
    }

    private void add(String line, int number) {
        if (line.isEmpty()) {
            close();
        } else if (line.charAt(0) != '#' && name.isEmpty()) {
            name = line;
            begins = number;
        } else if (line.charAt(0) != '#') {
            words.add(line);
        }
    }

    private void close() {
        if (!name.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("line " + begins + ": a group '" + name + "' of no words");
        } else if (!name.isEmpty()) {
            groups.add(new Group(name, begins, words));
        }
        name = "";
        words.clear();
    }
}
