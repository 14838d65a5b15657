package org.isnad.reading.entity;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Organisation;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.reading.known.Entities;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameTagger;
import org.isnad.reading.place.Gazetteer;

/** Finds who and what a story names. Immutable, thread-safe. */
public final class StoryNames {
    private final Lexicon lexicon;
    private final NameTagger tagger;
    private final Gazetteer gazetteer;
    private final Entities entities;
    private final Heads heads;

    private StoryNames(Gazetteer gazetteer, Entities entities) {
        this.lexicon = Lexicon.standard();
        this.tagger = NameTagger.standard();
        this.gazetteer = gazetteer;
        this.entities = entities;
        this.heads = Heads.load();
    }

    /** With these places and organisations. */
    public static StoryNames with(Gazetteer gazetteer, Entities entities) {
        return new StoryNames(gazetteer, entities);
    }

    /** What is named in a story, of whose places somebody has told. */
    public Sighting sight(Tokens tokens, List<Place> places) {
        List<Mention> tagged = tagger.mentions(tokens);
        Namings namings = new Namings(tokens, lexicon);
        boolean[] placed = Territory.of(tokens, places);
        Institutions institutions = new Institutions(tokens, namings, heads, gazetteer, tagged, placed);
        List<Body> known = new KnownBodies(tokens, namings, lexicon, heads, entities).bodies();
        List<Organisation> organisations =
                new Organisations(namings, institutions, entities, tokens.size()).of(known, tagged);
        Territory territory = new Territory(tokens, placed, known);
        List<Naming> people = new PersonNamings(tokens, namings, territory, tagged).all();
        return new Sighting(tokens, namings, territory.mentions(people, tagged), people, organisations, places);
    }

    /** Who the speakers are in a story of these names. */
    public Identities identities(String text, Names names) {
        return new Identities(text, names, entities, new Affiliations(text, names.orgs(), lexicon));
    }
}
