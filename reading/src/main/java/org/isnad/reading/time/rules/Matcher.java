package org.isnad.reading.time.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
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
        while (tokens.isWord(token) && Lattice.isProclitic(tokens.form(token), place.skip())) {
            place = place.clitic();
            walk(start, place);
        }
    }

    private void walk(State state, Place at) {
        for (Rule rule : state.rules()) {
            offer(rule);
        }
        for (Step step : lattice.from(at)) {
            for (State.Edge edge : state.over(step.term().category())) {
                take(edge, step);
            }
        }
    }

    private void take(State.Edge edge, Step step) {
        if (edge.beside()) {
            walk(edge.target(), step.to());
        } else {
            path.add(step);
            walk(edge.target(), step.to());
            path.remove(path.size() - 1);
        }
    }

    private void offer(Rule rule) {
        Match match = new Match(rule, path);
        if ((best == null || match.beats(best)) && stands(match)) {
            best = match;
        }
    }

    private boolean stands(Match match) {
        return match.rule().notBefore().stream().noneMatch(category -> lattice.has(match.to(), category))
                && (match.rule().notAfter().isEmpty() || !followsAny(match));
    }

    /** Whether one of the words shortly before the match, or the first mark before it, must not stand there. */
    private boolean followsAny(Match match) {
        int first = match.from().token();
        for (int token = first - 1; token >= 0 && first - token <= Rule.REACH; token--) {
            Place at = Place.of(token);
            if (match.rule().notAfter().stream().anyMatch(category -> lattice.holds(at, category))) {
                return true;
            }
            if (!tokens.isWord(token)) {
                return false;
            }
        }
        return false;
    }
}
