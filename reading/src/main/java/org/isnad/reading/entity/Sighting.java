package org.isnad.reading.entity;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Organisation;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.reading.name.Mention;
import org.isnad.reading.statement.Findings;

/**
 * What a story names, seen before anything is known of who speaks: where names begin and end tells the statements who
 * their sources are, and what the statements find tells in turn who the people are. Not thread-safe.
 */
public final class Sighting {
    private final Tokens tokens;
    private final Namings namings;
    private final List<Mention> mentions;
    private final List<Naming> people;
    private final List<Organisation> organisations;
    private final List<Place> places;

    Sighting(
            Tokens tokens,
            Namings namings,
            List<Mention> mentions,
            List<Naming> people,
            List<Organisation> organisations,
            List<Place> places) {
        this.tokens = tokens;
        this.namings = namings;
        this.mentions = List.copyOf(mentions);
        this.people = people;
        this.organisations = organisations;
        this.places = places;
    }

    /** Every place where something is named, in order; none overlaps another. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The names of the story, now that its statements are known. */
    public Names names(Findings findings) {
        People named = new People(tokens, namings, new Roles(tokens, namings), findings);
        return new Names(named.of(people, mentions), organisations, places);
    }
}
