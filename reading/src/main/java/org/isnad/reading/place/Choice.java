package org.isnad.reading.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Hit;

/**
 * Chooses the place that a name stands for in its story, if it stands for one. For a place of several of one name speak
 * the kind that the word before announces, the vowels written, countries and peoples named close by, those named in
 * the story, and how well known it is.
 */
final class Choice {
    private static final int CLOSE = 4;
    private static final double ANNOUNCED = 6;
    private static final double SPELLED = 8;
    private static final double NEAR = 6;
    private static final double STORY = 6;

    private final Tokens tokens;
    private final Signs signs;
    private final List<Hit<Sense>> hits;
    private final Support support;

    Choice(Tokens tokens, PlaceWords words, List<Hit<Sense>> hits) {
        this.tokens = tokens;
        this.signs = new Signs(tokens, words);
        this.hits = hits;
        this.support = Support.of(hits);
    }

    /** The place that one of the hits stands for; {@code goesOn} tells whether the hit before it is a place. */
    Optional<Known> of(int hit, boolean goesOn) {
        Hit<Sense> name = hits.get(hit);
        if (signs.isOwned(name) || isAdjective(name)) {
            return Optional.empty();
        }
        Known best = null;
        double most = 0;
        for (Sense sense : name.values()) {
            Known place = sense.place();
            if (place == null
                    || sense.use() == Use.PEOPLE
                    || sense.use() == Use.SHY && !shows(name, place, goesOn)) {
                continue;
            }
            double score = score(hit, sense, place);
            if (best == null || score > most) {
                best = place;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A country's name of the same letters as its people's adjective is the adjective after a word with the article. */
    private boolean isAdjective(Hit<Sense> name) {
        return signs.agrees(name)
                && name.values().stream()
                        .anyMatch(sense -> sense.use() == Use.PEOPLE && Signs.isArticled(sense.written()));
    }

    /** Whether the text shows that a name which is more often another word is a place here. */
    private boolean shows(Hit<Sense> name, Known place, boolean goesOn) {
        if (signs.isAnnounced(name)) {
            return true;
        }
        if (name.values().stream().anyMatch(sense -> sense.use() == Use.SURE)) {
            return false;
        }
        boolean where = signs.isWhere(name) || goesOn && signs.goesOn(name);
        return where && !signs.isDescribed(name) && support.speaksFor(place);
    }

    private double score(int hit, Sense sense, Known place) {
        Hit<Sense> name = hits.get(hit);
        Set<PlaceKind> announced = signs.announced(name);
        return place.kind().fame()
                + (announced.contains(place.kind()) ? ANNOUNCED : 0)
                + (isSpelled(name, sense) ? SPELLED : 0)
                + (sense.usual() ? 1 : 0)
                + (isNear(hit, place) ? NEAR : 0)
                + STORY * support.strength(place);
    }

    /** Whether the text writes marks, and the gazetteer the same. */
    private boolean isSpelled(Hit<Sense> name, Sense sense) {
        String written = name.span().of(tokens.text());
        return written.equals(sense.written()) && written.chars().anyMatch(c -> Folding.drops((char) c));
    }

    /** Whether a name or an adjective of the same country stands within a few words. */
    private boolean isNear(int hit, Known place) {
        Hit<Sense> name = hits.get(hit);
        boolean before = hit > 0
                && name.first() - hits.get(hit - 1).last() <= CLOSE
                && isOf(hits.get(hit - 1), place);
        return before
                || hit + 1 < hits.size()
                        && hits.get(hit + 1).first() - name.last() <= CLOSE
                        && isOf(hits.get(hit + 1), place);
    }

    private static boolean isOf(Hit<Sense> hit, Known place) {
        Known other = hit.values().get(0).place();
        return other != null
                && hit.values().get(0).use() != Use.SHY
                && other.country() != null
                && other.country().equals(place.country());
    }
}
