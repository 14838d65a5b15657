package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.isnad.ledger.search.Index;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the search index of a ledger lies; picocli fills it. */
final class IndexOption {
    private static final String FOLDER = "index";

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Where the search index lies: by default in the ledger's folder, of a PostgreSQL ledger in"
                    + " ~/.cache/isnad. It is derived from the ledger and may be deleted.")
    private @Nullable Path folder;

    Index open(String ledger) {
        return Index.open(folder == null ? usual(ledger) : folder);
    }

    private static Path usual(String ledger) {
        if (ledger.startsWith("postgresql:") || ledger.startsWith("postgres:")) {
            CRC32C sum = new CRC32C();
            sum.update(ledger.getBytes(StandardCharsets.UTF_8));
            return Path.of(
                    System.getProperty("user.home"),
                    ".cache",
                    "isnad",
                    FOLDER + "-" + Long.toHexString(sum.getValue()));
        }
        return Path.of(ledger).resolve(FOLDER);
    }
}
