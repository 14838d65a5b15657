package org.isnad.cli;

import java.util.Locale;
import java.util.Optional;

/** What a command's product looks like. */
enum Format {
    TEXT(".txt"),
    JSON(".json"),
    JSONL(".jsonl"),
    HTML(".html");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format that a file's name tells by its ending. */
    static Optional<Format> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
