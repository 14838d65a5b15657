package org.isnad.fetch.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** WARC files that a killed run left unfinished: what is whole in them is kept, and the journal learns of it. */
final class Leftovers {
    private static final int FINE = 200;

    private Leftovers() {}

    static void finish(Path folder, Journal journal) throws IOException {
        List<Path> parts = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(folder, "isnad-*" + WarcFile.ENDING + WarcFile.PART)) {
            all.forEach(parts::add);
        }
        for (Path part : parts) {
            end(part, journal);
        }
    }

    private static void end(Path part, Journal journal) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.truncate(Members.end(part));
            file.force(true);
        }
        List<Kept> found = read(part);
        if (found.isEmpty()) {
            Files.delete(part);
            return;
        }
        List<Kept> unknown = found.stream()
                .filter(kept -> !journal.last(kept.target()).equals(Optional.of(kept)))
                .toList();
        if (!unknown.isEmpty()) {
            journal.kept(unknown);
        }
        String name = String.valueOf(part.getFileName());
        Durable.rename(part, part.resolveSibling(name.substring(0, name.length() - WarcFile.PART.length())));
    }

    private static List<Kept> read(Path part) throws IOException {
        List<Kept> found = new ArrayList<>();
        try (WarcReader reader = new WarcReader(part)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                kept(next.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Kept> kept(WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        String target = response.target();
        boolean isLast = response.http().status() == FINE;
        return Optional.of(new Kept(
                response.date(),
                response.id().toString(),
                response.payloadDigest().map(WarcDigest::raw).orElse(""),
                target,
                isLast ? response.headers().first(Records.LINK).orElse(target) : Kept.ON_THE_WAY));
    }
}
