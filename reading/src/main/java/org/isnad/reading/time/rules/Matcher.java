package org.isnad.reading.time.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.time.words.Category;
import org.isnad.reading.time.words.Lattice;
import org.isnad.reading.time.words.Place;
import org.isnad.reading.time.words.Step;
import org.jspecify.annotations.Nullable;

/** Finds in one text what the rules describe; of several that begin alike, the one that reaches furthest. */
public final class Matcher {
    private final State start;
    private final Lattice lattice;
    private final Tokens tokens;
    private final List<Step> path = new ArrayList<>();
    private @Nullable Match best;

    /** @param start the first state of the rules' automaton */
    public Matcher(State start, Lattice lattice) {
        this.start = start;
        this.lattice = lattice;
        this.tokens = lattice.tokens();
    }

    /**
     * The match that begins with a token or after its proclitics, or with a word that must stand beside it. Where such
     * a word comes first, a longer match may begin after it.
     */
    public Optional<Match> at(int token) {
        best = null;
        walkFrom(token);
        for (int next = token + 1; best != null && next <= best.from().token(); next++) {
            walkFrom(next);
        }
        return Optional.ofNullable(best);
    }

    private void walkFrom(int token) {
        Place place = Place.of(token);
        walk(start, place);
        while (tokens.isWord(token) && Proclitics.isOne(tokens.form(token), place.skip())) {
            place = place.clitic();
            walk(start, place);
        }
    }

    private void walk(State state, Place at) {
        List<Rule> rules = state.rules();
        for (int i = 0; i < rules.size(); i++) {
            offer(rules.get(i));
        }
        List<Step> steps = lattice.from(at);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            State.Ways ways = state.over(step.term().category());
            if (ways.within() != null) {
                path.add(step);
                walk(ways.within(), step.to());
                path.remove(path.size() - 1);
            }
            if (ways.beside() != null) {
                walk(ways.beside(), step.to());
            }
        }
    }

    private void offer(Rule rule) {
        if (best == null || beats(rule, best)) {
            Match match = new Match(rule, path);
            if (stands(match)) {
                best = match;
            }
        }
    }

    /** Whether the path reaches further than a match, else is longer, else ends a rule that stands first. */
    private boolean beats(Rule rule, Match other) {
        int further = path.get(path.size() - 1).to().compareTo(other.to());
        if (further != 0) {
            return further > 0;
        }
        int longer = other.from().compareTo(path.get(0).from());
        return longer != 0 ? longer > 0 : rule.order() < other.rule().order();
    }

    private boolean stands(Match match) {
        for (Category category : match.rule().notBefore()) {
            if (lattice.has(match.to(), category)) {
                return false;
            }
        }
        return match.rule().notAfter().isEmpty() || !followsAny(match);
    }

    /** Whether one of the words shortly before the match, or the first mark before it, must not stand there. */
    private boolean followsAny(Match match) {
        int first = match.from().token();
        for (int token = first - 1; token >= 0 && first - token <= Rule.REACH; token--) {
            Place at = Place.of(token);
            for (Category category : match.rule().notAfter()) {
                if (lattice.holds(at, category)) {
                    return true;
                }
            }
            if (!tokens.isWord(token)) {
                return false;
            }
        }
        return false;
    }
}
