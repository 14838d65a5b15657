package org.isnad.reading.entity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.arabic.Tokens;
import org.isnad.model.Organisation;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;
import org.isnad.reading.known.Entities;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameTagger;
import org.isnad.reading.place.Gazetteer;
import org.isnad.reading.statement.Findings;

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

    /** The names of a story, of whose places somebody has told. */
    public Names of(Tokens tokens, Findings findings, List<Place> places) {
        List<Mention> mentions = tagger.mentions(tokens);
        Namings namings = new Namings(tokens, lexicon);
        Institutions institutions =
                new Institutions(tokens, namings, heads, gazetteer, mentions, marked(tokens, places));
        List<Body> known = new KnownBodies(tokens, namings, lexicon, heads, entities).bodies();
        List<Organisation> organisations =
                new Organisations(namings, institutions, entities, tokens.size()).of(known, mentions);
        boolean[] covered = covered(tokens.size(), known);
        Predicate<Naming> others = naming -> institutions.isPlaces(naming) || isCovered(naming, covered);
        People people = new People(tokens, namings, new Roles(tokens, namings), findings, others);
        return new Names(people.of(mentions), organisations, places);
    }

    private static boolean[] covered(int tokens, List<Body> bodies) {
        boolean[] covered = new boolean[tokens];
        bodies.forEach(
                body -> Arrays.fill(covered, body.naming().from(), body.naming().to(), true));
        return covered;
    }

    private static boolean isCovered(Naming naming, boolean[] covered) {
        for (int i = naming.from(); i < naming.to(); i++) {
            if (!covered[i]) {
                return false;
            }
        }
        return true;
    }

    /** Which tokens are of a place's name. */
    static boolean[] marked(Tokens tokens, List<Place> places) {
        boolean[] marked = new boolean[tokens.size()];
        for (Place place : places) {
            for (Span mention : place.mentions()) {
                for (int i = tokens.at(mention.start()); i < marked.length && tokens.start(i) < mention.end(); i++) {
                    marked[i] = true;
                }
            }
        }
        return marked;
    }
}
