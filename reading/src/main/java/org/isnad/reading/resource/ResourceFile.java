package org.isnad.reading.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.isnad.reading.resource.Blocks.Block;

/**
 * A resource's name and bytes: one that comes with the program, or a user's own. Not to be changed after it is made.
 *
 * @param name for messages; its ending tells what kind of resource it is
 */
@SuppressWarnings("ArrayRecordComponent")
public record ResourceFile(String name, byte[] bytes) {

    /**
     * A resource that comes with the program.
     *
     * @param path in the class path, from its root
     */
    public static ResourceFile ofProgram(String path) {
        try (InputStream in = ResourceFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path + " is missing from the program; rebuild it");
            }
            return new ResourceFile(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its blocks, see {@link Blocks#read}. */
    public List<Block> blocks(Set<String> known) {
        try {
            return Blocks.read(name, new ByteArrayInputStream(bytes), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
