package org.isnad.fetch.keep;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC file that is being written, every record packed by itself. Not thread-safe. */
final class WarcFile implements Closeable {
    static final String PART = ".part";
    static final String ENDING = ".warc.gz";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final LocalDate day;
    private final Path part;
    private final FileOutputStream out;
    private final WarcWriter writer;
    private long length;

    private WarcFile(LocalDate day, Path part, FileOutputStream out) throws IOException {
        this.day = day;
        this.part = part;
        this.out = out;
        this.writer = new WarcWriter(out.getChannel(), WarcCompression.GZIP);
    }

    static WarcFile create(Path folder, LocalDate day, String agent) throws IOException {
        String name = name(folder);
        Path part = folder.resolve(name + PART);
        WarcFile file = new WarcFile(day, part, new FileOutputStream(part.toFile()));
        file.write(List.of(Records.about(name, agent)));
        return file;
    }

    /** One that no file has yet. */
    private static String name(Path folder) {
        String start = "isnad-" + TIME.format(LocalDateTime.now(ZoneOffset.UTC)) + "-"
                + ProcessHandle.current().pid();
        String name = start + ENDING;
        for (int i = 2; Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(name + PART)); i++) {
            name = start + "-" + i + ENDING;
        }
        return name;
    }

    LocalDate day() {
        return day;
    }

    /** Writes records, all or none: when it returns, they are on the disk. */
    void write(List<WarcRecord> records) throws IOException {
        try {
            for (WarcRecord each : records) {
                writer.write(each);
            }
            out.getFD().sync();
            length = writer.position();
        } catch (IOException e) {
            out.getChannel().truncate(length);
            throw e;
        }
    }

    /** Ends the file and gives it its name. */
    @Override
    public void close() throws IOException {
        writer.close();
        out.close();
        String name = String.valueOf(part.getFileName());
        Durable.rename(part, part.resolveSibling(name.substring(0, name.length() - PART.length())));
    }
}
