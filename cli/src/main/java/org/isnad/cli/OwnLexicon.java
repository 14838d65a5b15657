package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.reading.known.Entities;
import org.isnad.reading.place.Gazetteer;
import org.isnad.reading.resource.ResourceException;
import org.isnad.reading.resource.ResourceFile;

/** A user's own lexicon: the files of a folder that are written as the program's own. */
final class OwnLexicon {
    /** Far more than anybody writes. */
    private static final long LARGEST = 64L << 20;

    private OwnLexicon() {}

    /**
     * The folder's files, in name order; files of other kinds are left alone.
     *
     * @throws ResourceException where it is no folder, has no such file, or a file cannot be read
     */
    static List<ResourceFile> files(Path folder) {
        List<ResourceFile> files = new ArrayList<>();
        for (Path path : paths(folder)) {
            files.add(file(path));
        }
        return files;
    }

    private static List<Path> paths(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ResourceException(folder + " is not a folder");
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> found =
                    paths.filter(path -> isLexicon(path.toString())).sorted().toList();
            if (found.isEmpty()) {
                throw new ResourceException(
                        folder + " has no file whose name ends in " + Gazetteer.ENDING + " or " + Entities.ENDING);
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new ResourceException(folder + " cannot be read: " + e.getMessage());
        }
    }

    private static ResourceFile file(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new ResourceException(path + " is larger than " + (LARGEST >> 20) + " MB");
            }
            return new ResourceFile(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new ResourceException(path + " cannot be read: " + e.getMessage());
        }
    }

    private static boolean isLexicon(String path) {
        return path.endsWith(Gazetteer.ENDING) || path.endsWith(Entities.ENDING);
    }
}
