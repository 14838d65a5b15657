package org.isnad.fetch.keep;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files whose content and names survive a power cut. */
public final class Durable {
    private Durable() {}

    /** Puts a file in the place of whatever stands there, whole or not at all. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        // A plain stream: an interrupt would close a channel in the middle.
        try (FileOutputStream out = new FileOutputStream(next.toFile())) {
            out.write(content);
            out.getFD().sync();
        }
        rename(next, file);
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            syncNames(folder);
        }
    }

    /** Quirk: not every system lets a folder be opened, and those need no such care. */
    private static void syncNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // The names reach the disk a little later.
        }
    }
}
