package org.isnad.reading.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.lexicon.Lexicon;

/**
 * Chooses the place that a name stands for in its story, if it stands for one. For a place of several of one name speak
 * the kind that the word before announces, the vowels written, countries and peoples named close by, those named in the
 * story, and how well known it is.
 */
final class Choice {
    private static final Set<PlaceKind> ISLANDS = Set.of(PlaceKind.ISLAND);
    private static final Set<PlaceKind> TOWNS = Set.of(PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE);
    private static final int CLOSE = 4;
    private static final int REACH = 7;
    private static final double ANNOUNCED = 6;
    private static final double SPELLED = 8;
    private static final double NEAR = 6;
    private static final double STORY = 6;

    private final Tokens tokens;
    private final Signs signs;
    private final Lexicon lexicon;
    private final List<Hit<Sense>> hits;
    private final Support support;

    Choice(Tokens tokens, PlaceWords words, Lexicon lexicon, List<Hit<Sense>> hits) {
        this.tokens = tokens;
        this.signs = new Signs(tokens, words);
        this.lexicon = lexicon;
        this.hits = hits;
        this.support = Support.of(hits);
    }

    /** The country of a name that the gazetteer does not have: that of the next name or adjective, or the story's. */
    Optional<String> country(int hit) {
        Optional<String> next = hit + 1 < hits.size() && distance(hit, hit + 1) <= REACH
                ? countryOf(hits.get(hit + 1))
                : Optional.empty();
        if (next.isPresent()) {
            return next;
        }
        Optional<String> before =
                hit > 0 && distance(hit - 1, hit) <= REACH ? countryOf(hits.get(hit - 1)) : Optional.empty();
        return before.isPresent() ? before : support.country();
    }

    private int distance(int one, int next) {
        return hits.get(next).first() - hits.get(one).last();
    }

    private static Optional<String> countryOf(Hit<Sense> hit) {
        Known place = hit.values().get(0).place();
        return place == null || hit.values().get(0).use() == Use.SHY
                ? Optional.empty()
                : Optional.ofNullable(place.country());
    }

    /** The place that one of the hits stands for; {@code goesOn} tells whether the hit before it is a place. */
    Optional<Known> of(int hit, boolean goesOn) {
        Hit<Sense> name = hits.get(hit);
        if (signs.isOwned(name) || isAdjective(name) || signs.isIndefinite(name)) {
            return Optional.empty();
        }
        Known best = null;
        double most = 0;
        for (Sense sense : name.values()) {
            Known place = sense.place();
            if (place == null || sense.use() == Use.PEOPLE || sense.use() == Use.SHY && !shows(name, place, goesOn)) {
                continue;
            }
            if (isOnAnotherIsland(name, place)) {
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

    /** An island is seldom the town of its name, and never where nothing else in the story speaks for the town. */
    private boolean isOnAnotherIsland(Hit<Sense> name, Known place) {
        return TOWNS.contains(place.kind()) && signs.announced(name).equals(ISLANDS) && support.strength(place) == 0;
    }

    /** A country's name of the same letters as its people's adjective is the adjective where it agrees with a noun. */
    private boolean isAdjective(Hit<Sense> name) {
        return name.values().stream().anyMatch(sense -> sense.use() == Use.PEOPLE && agrees(name, sense));
    }

    private boolean agrees(Hit<Sense> name, Sense people) {
        String written = people.written();
        if (Signs.isArticled(written)) {
            return signs.agrees(name);
        }
        return written.charAt(written.length() - 1) == Letter.ALEF && signs.agreesIndefinite(name, lexicon);
    }

    /** Whether the text shows that a name which is more often another word is a place here. */
    private boolean shows(Hit<Sense> name, Known place, boolean goesOn) {
        if (signs.isAnnounced(name)) {
            return true;
        }
        if (name.values().stream().anyMatch(sense -> sense.use() == Use.SURE)) {
            return false;
        }
        if (!isWrittenAlike(name)) {
            return false;
        }
        boolean where = signs.isWhere(name) || goesOn && signs.goesOn(name);
        return where && !signs.isDescribed(name) && support.speaksFor(place);
    }

    /** Whether no hamza that the text writes is another than that of the gazetteer. */
    private boolean isWrittenAlike(Hit<Sense> name) {
        String text = bare(name.span().of(tokens.text()));
        return name.values().stream().anyMatch(sense -> isWrittenAlike(text, bare(sense.written())));
    }

    private static boolean isWrittenAlike(String text, String written) {
        for (int i = 0; i < text.length() && text.length() == written.length(); i++) {
            boolean alike = text.charAt(i) == written.charAt(i) || text.charAt(i) == Letter.ALEF;
            if (!alike && Folding.fold(text.substring(i, i + 1)).equals(String.valueOf(Letter.ALEF))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Folding.drops((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
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
        boolean before = hit > 0 && name.first() - hits.get(hit - 1).last() <= CLOSE && isOf(hits.get(hit - 1), place);
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
