package org.isnad.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A small file that tells how far an unfinished output had come and what it was made from. It is replaced in one step
 * and only after the output up to that point is on the disk, so that it is true whenever the process ends.
 */
final class Checkpoint {
    /** The output's length in bytes, and the work it stands for. */
    record Reached(long bytes, Progress progress) {}

    private static final int NUMBERS = 4;

    private final Path file;
    private final List<String> work;

    /**
     * The checkpoint of some work.
     *
     * @param work what is done and with what, each without line breaks: only the same work may go on
     */
    Checkpoint(Path file, List<String> work) {
        this.file = file;
        this.work = work.stream().map(word -> word.replace('\n', ' ')).toList();
    }

    /** Where the work had come; the beginning where nothing is kept. */
    Reached read() throws IOException {
        if (!Files.exists(file)) {
            return new Reached(0, Progress.NONE);
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.size() < NUMBERS || !lines.subList(NUMBERS, lines.size()).equals(work)) {
            throw new IOException("an unfinished output of another command or version stands there: finish that, or"
                    + " delete " + file);
        }
        try {
            return new Reached(
                    Long.parseLong(lines.get(0)),
                    new Progress(
                            Long.parseLong(lines.get(1)), Long.parseLong(lines.get(2)), Long.parseLong(lines.get(3))));
        } catch (NumberFormatException e) {
            throw new IOException("what tells how far it had come is damaged: delete " + file, e);
        }
    }

    void write(Reached reached) throws IOException {
        Progress progress = reached.progress();
        List<String> lines = new ArrayList<>();
        for (long number : new long[] {reached.bytes(), progress.position(), progress.shown(), progress.failed()}) {
            lines.add(Long.toString(number));
        }
        lines.addAll(work);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("\n", lines) + "\n");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
