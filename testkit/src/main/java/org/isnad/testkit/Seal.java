package org.isnad.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum within a file that a program has learnt, so that nobody edits by hand what the next run would undo. */
public final class Seal {
    private static final String CHECKSUM = "# SHA-256 of all lines below: ";

    private Seal() {}

    /**
     * A file of what stands above its checksum, the checksum, and the lines that it is of.
     *
     * @param header comments, the line end of the last included
     */
    public static String sealed(String header, String lines) {
        return header + CHECKSUM + checksum(lines) + "\n" + lines;
    }

    /** Whether the lines of a file are those that it was sealed with. */
    public static boolean isWhole(String file) {
        int line = file.indexOf(CHECKSUM);
        int end = file.indexOf('\n', line);
        return line >= 0 && file.substring(line + CHECKSUM.length(), end).equals(checksum(file.substring(end + 1)));
    }

    private static String checksum(String lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
