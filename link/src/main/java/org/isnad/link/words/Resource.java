package org.isnad.link.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with the program. */
public final class Resource {
    private Resource() {}

    /** The text of a file beside the package {@code org.isnad.link}. */
    public static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/org/isnad/link/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program; rebuild it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
