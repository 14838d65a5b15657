package org.isnad.reading.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.gazetteer.NameFinder;
import org.isnad.reading.resource.ResourceFile;

/** Places that Arabic news names, and the words that stand around them. Immutable, thread-safe. */
public final class Gazetteer {
    /** In this order, since what a place lies in stands before it. */
    static final List<String> FILES =
            List.of("countries", "syria", "iraq", "levant", "gulf", "nile", "maghreb", "turkey", "iran", "world");

    /** The ending of the name of a file with places. */
    public static final String ENDING = ".places";

    private final Collection<Known> places;
    private final NameFinder<Sense> names;
    private final PlaceWords words;
    private final Map<Known, String> countries;

    private Gazetteer(GazetteerLoader loader) {
        places = loader.places().values();
        countries = loader.countries();
        names = new NameFinder<>(loader.names());
        words = PlaceWords.load();
        words.addOthers(loader.names());
    }

    /**
     * The places that come with the program and a user's own, which are written the same way.
     *
     * @throws org.isnad.reading.resource.ResourceException where a file is not as it must be, with file and line
     */
    public static Gazetteer with(List<ResourceFile> own) {
        GazetteerLoader loader = new GazetteerLoader();
        for (String file : FILES) {
            loader.add(ResourceFile.ofProgram("/org/isnad/reading/place/" + file + ENDING));
        }
        own.forEach(loader::add);
        return new Gazetteer(loader);
    }

    Collection<Known> places() {
        return places;
    }

    PlaceWords words() {
        return words;
    }

    /** Whether a token is an adjective of nationality. */
    public boolean isNationality(Tokens tokens, int token) {
        return at(tokens, token).stream()
                .flatMap(hit -> hit.values().stream())
                .anyMatch(sense -> sense.use() == Use.PEOPLE);
    }

    /** The country whose adjective of nationality a token is, by its most usual name. */
    public Optional<String> nation(Tokens tokens, int token) {
        return at(tokens, token).stream()
                .filter(hit -> hit.values().stream().noneMatch(sense -> sense.use() == Use.SURE))
                .flatMap(hit -> hit.values().stream())
                .filter(sense -> sense.use() == Use.PEOPLE && sense.place() != null)
                .flatMap(sense -> Optional.ofNullable(countries.get(sense.place())).stream())
                .findFirst();
    }

    Optional<Hit<Sense>> at(Tokens tokens, int token) {
        return names.at(tokens, token);
    }
}
