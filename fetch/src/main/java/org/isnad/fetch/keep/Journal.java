package org.isnad.fetch.keep;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What has been kept so far, one line for each answer, in a file that only grows: {@code kept}, date, record, digest,
 * target, link; or {@code gone} and a link; parted by tabs. Written by one thread, asked by many.
 */
final class Journal implements Closeable {
    private static final int MOST_REMEMBERED = 20_000;
    private static final String KEPT = "kept";
    private static final String GONE = "gone";

    private final FileOutputStream out;
    /** Links of which nothing more is expected, by the first half of a digest: a year of links needs few megabytes. */
    private final Set<Long> settled = ConcurrentHashMap.newKeySet();
    /** The latest answers by their target; the oldest are forgotten. */
    private final Map<String, Kept> latest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private Journal(Path file) throws IOException {
        out = new FileOutputStream(file.toFile(), true);
    }

    /** Reads a journal, or begins one. A last line that breaks off was never relied upon. */
    static Journal open(Path file) throws IOException {
        Journal journal = new Journal(file);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                journal.read(line.split("\t", -1));
            }
        }
        // Whatever broke off ends here.
        journal.out.write('\n');
        return journal;
    }

    private void read(String[] fields) {
        if (fields.length == 2 && fields[0].equals(GONE)) {
            settled.add(key(fields[1]));
        } else if (fields.length == 6 && fields[0].equals(KEPT)) {
            try {
                remember(new Kept(Instant.parse(fields[1]), fields[2], fields[3], fields[4], fields[5]));
            } catch (DateTimeException e) {
                // Not a line of ours.
            }
        }
    }

    private void remember(Kept kept) {
        latest.put(kept.target(), kept);
        if (!kept.link().equals(Kept.ON_THE_WAY)) {
            settled.add(key(kept.link()));
        }
    }

    /** Remembers answers, on the disk too. */
    void kept(List<Kept> answers) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Kept kept : answers) {
            lines.append(String.join(
                            "\t", KEPT, kept.date().toString(), kept.id(), kept.digest(), kept.target(), kept.link()))
                    .append('\n');
        }
        append(lines.toString());
        answers.forEach(this::remember);
    }

    void gone(String link) throws IOException {
        append(GONE + "\t" + link + "\n");
        settled.add(key(link));
    }

    private void append(String lines) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        out.getFD().sync();
    }

    boolean isSettled(String link) {
        return settled.contains(key(link));
    }

    /** The latest answer of a target. */
    Optional<Kept> last(String target) {
        return Optional.ofNullable(latest.get(target));
    }

    private static long key(String link) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
