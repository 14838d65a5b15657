package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.isnad.model.Place;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.lexicon.Lexicon;

/** Finds the places that a story names. Immutable, thread-safe; linear in the length of the text. */
public final class PlaceTagger {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    /** Finds places of the gazetteer; the lexicon tells what is a common word. */
    public PlaceTagger(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The distinct places, in the order of first mention. */
    public List<Place> tag(Tokens tokens) {
        List<Hit<Sense>> hits = hits(tokens);
        Choice choice = new Choice(tokens, gazetteer.words(), hits);
        PlaceList places = new PlaceList(tokens.text());
        boolean goesOn = false;
        for (int i = 0; i < hits.size(); i++) {
            Optional<Known> place = choice.of(i, goesOn && follows(hits, i));
            goesOn = place.isPresent();
            if (place.isPresent()) {
                places.add(hits.get(i), place.get());
            }
        }
        return places.places();
    }

    /** Whether nothing stands between a hit and the one before it. */
    private static boolean follows(List<Hit<Sense>> hits, int hit) {
        return hit > 0 && hits.get(hit - 1).last() + 1 == hits.get(hit).first();
    }

    /** A name found behind a conjunction or preposition is shy where all its letters together are a common word. */
    private Hit<Sense> careful(Tokens tokens, Hit<Sense> hit) {
        boolean common = hit.onset().letters() > 0 && lexicon.knows(tokens.form(hit.first()));
        return common
                ? new Hit<>(
                        hit.first(),
                        hit.last(),
                        hit.span(),
                        hit.onset(),
                        hit.values().stream().map(Sense::shy).toList())
                : hit;
    }

    private List<Hit<Sense>> hits(Tokens tokens) {
        List<Hit<Sense>> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Hit<Sense>> hit = gazetteer.at(tokens, i);
            if (hit.isPresent()) {
                hits.add(careful(tokens, hit.get()));
                i = hit.get().last();
            }
        }
        return hits;
    }
}
