package org.isnad.reading.known;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.gazetteer.NameFinder;
import org.isnad.reading.resource.ResourceFile;

/** Organisations that Arabic news names. Immutable, thread-safe. */
public final class Entities {
    /** The ending of the name of an entity file. */
    public static final String ENDING = ".entities";

    static final List<String> FILES = List.of("international", "groups", "offices", "press", "companies", "sports");

    private final Collection<Entity> all;
    private final NameFinder<KnownName> names;

    private Entities(EntityLoader loader) {
        all = List.copyOf(loader.entities().values());
        names = new NameFinder<>(loader.names());
    }

    /**
     * The organisations that come with the program and a user's own, which are written the same way.
     *
     * @throws org.isnad.reading.resource.ResourceException where a file is not as it must be, with file and line
     */
    public static Entities with(List<ResourceFile> own) {
        EntityLoader loader = new EntityLoader();
        for (String file : FILES) {
            loader.add(ResourceFile.ofProgram("/org/isnad/reading/entity/" + file + ENDING));
        }
        own.forEach(loader::add);
        return new Entities(loader);
    }

    Collection<Entity> all() {
        return all;
    }

    /** The longest name that begins in a token. */
    public Optional<Hit<KnownName>> at(Tokens tokens, int token) {
        return names.at(tokens, token);
    }

    /** The organisation of which this is the whole of a sure name. */
    public Optional<Entity> named(String name) {
        Tokens tokens = Tokens.of(name);
        Optional<Hit<KnownName>> first = tokens.size() == 0 ? Optional.empty() : at(tokens, 0);
        return first.filter(hit -> hit.last() == tokens.size() - 1).stream()
                .flatMap(hit -> hit.values().stream())
                .filter(known -> known.use() == NameUse.SURE)
                .map(KnownName::entity)
                .findFirst();
    }
}
