package org.isnad.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/**
 * Compares what came out with a kept file. {@code -Dgolden=write} rewrites the files instead; the difference that
 * version control then shows is what is reviewed.
 */
public final class Golden {
    private static final String HOW_TO_WRITE = "Run the test with -Dgolden=write and look at the difference.";

    private Golden() {}

    /**
     * Fails with the first line that differs.
     *
     * @param file in UTF-8, relative to the module's folder, for example {@code src/test/resources/golden/x.txt}
     */
    public static void check(String actual, Path file) {
        check(actual, file, "write".equals(System.getProperty("golden")));
    }

    static void check(String actual, Path file, boolean write) {
        try {
            if (write) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            } else if (Files.notExists(file)) {
                throw new AssertionError(file + " does not exist. " + HOW_TO_WRITE);
            } else {
                compare(Files.readString(file), actual, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read or written", e);
        }
    }

    private static void compare(String expected, String actual, Path file) {
        if (!expected.equals(actual)) {
            throw new AssertionFailedError(difference(expected, actual, file), expected, actual);
        }
    }

    private static String difference(String expected, String actual, Path file) {
        String[] wanted = expected.split("\n", -1);
        String[] found = actual.split("\n", -1);
        int line = 0;
        while (line < wanted.length && line < found.length && wanted[line].equals(found[line])) {
            line++;
        }
        return file + ":" + (line + 1) + " differs.\nexpected: " + lineOrEnd(wanted, line) + "\nbut was:  "
                + lineOrEnd(found, line) + "\n" + HOW_TO_WRITE;
    }

    private static String lineOrEnd(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(the end)";
    }
}
