package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
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
        Choice choice = new Choice(tokens, gazetteer.words(), lexicon, hits);
        PlaceList places = new PlaceList(tokens.text());
        boolean goesOn = false;
        for (int i = 0; i < hits.size(); i++) {
            Hit<Sense> hit = hits.get(i);
            Use use = hit.values().get(0).use();
            Optional<Known> place = choice.of(i, goesOn && follows(hits, i));
            if (use == Use.UNLISTED) {
                places.add(hit, choice.country(i));
            } else if (use == Use.SITE) {
                places.add(hit, place.map(Known::country));
            } else if (place.isPresent()) {
                places.add(hit, place.get());
            }
            goesOn = place.isPresent() || use == Use.UNLISTED;
        }
        return places.places();
    }

    /** Whether nothing stands between a hit and the one before it. */
    private static boolean follows(List<Hit<Sense>> hits, int hit) {
        return hit > 0 && hits.get(hit - 1).last() + 1 == hits.get(hit).first();
    }

    /** A name found behind a conjunction or preposition is shy where all letters together are a common word. */
    private Hit<Sense> careful(Tokens tokens, Hit<Sense> hit) {
        boolean common =
                hit.onset().letters() > 0 && (lexicon.knows(tokens.form(hit.first())) || isLikened(tokens, hit));
        return common
                ? new Hit<>(
                        hit.first(),
                        hit.last(),
                        hit.span(),
                        hit.onset(),
                        hit.values().stream().map(Sense::shy).toList())
                : hit;
    }

    /** Few places but countries are likened to, and many words begin with that letter. */
    private static boolean isLikened(Tokens tokens, Hit<Sense> hit) {
        Known place = hit.values().get(0).place();
        return hit.onset().preposition() == Letter.KAF
                && (place == null || place.kind() != PlaceKind.COUNTRY)
                && !Signs.isArticled(
                        tokens.form(hit.first()).substring(hit.onset().letters()));
    }

    private List<Hit<Sense>> hits(Tokens tokens) {
        List<Hit<Sense>> hits = new ArrayList<>();
        Announced announced = new Announced(tokens, gazetteer.words(), lexicon);
        int next = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean inList = i == next;
            Optional<Hit<Sense>> hit = hit(tokens, announced, i, inList);
            if (hit.isPresent()) {
                hits.add(announced.site(careful(tokens, hit.get())));
                i = hit.get().last();
                next = inList || announced.isAnnounced(hit.get()) ? announced.next(i) : -1;
            }
        }
        return hits;
    }

    private Optional<Hit<Sense>> hit(Tokens tokens, Announced announced, int token, boolean inList) {
        Optional<Hit<Sense>> known = gazetteer.at(tokens, token);
        Optional<Hit<Sense>> hit = known.isPresent() ? known : announced.at(token);
        return hit.isEmpty() && inList ? announced.listed(token) : hit;
    }
}
