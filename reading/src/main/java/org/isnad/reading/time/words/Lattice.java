package org.isnad.reading.time.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.time.words.Lexicon.Node;
import org.jspecify.annotations.Nullable;

/** What may stand at each place of one text: words of the lexicon, numbers, proclitics, marks. */
public final class Lattice {
    private static final int RECENT = 64;

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final Tokens tokens;
    /** The places last asked for and what starts there, for the same are asked for again and again. */
    private final Place[] recentPlaces = new Place[RECENT];

    private final List<List<Step>> recentSteps = new ArrayList<>(Collections.nCopies(RECENT, List.of()));

    public Lattice(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numbers = new Numbers(lexicon, tokens);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Whether an expression, or what must stand before it, may begin with the token; the quick way past most. */
    public boolean mayStart(int token) {
        return switch (tokens.kind(token)) {
            case WORD -> isKnown(tokens.form(token));
            case NUMBER, OPEN_BRACKET, COMMA -> true;
            default -> false;
        };
    }

    private boolean isKnown(String form) {
        if (lexicon.has(form)) {
            return true;
        }
        for (int skip = 1; Proclitics.isOne(form, skip - 1); skip++) {
            if (lexicon.has(form, skip) || swallows(form, skip) && lexicon.has(Letter.ALEF + form.substring(skip))) {
                return true;
            }
        }
        return false;
    }

    /** The word after its proclitics, with the alef of the article that a lam before it has swallowed. */
    private String rest(String form, int skip) {
        String rest = form.substring(skip);
        return swallows(form, skip) && lexicon.find(rest) == null ? Letter.ALEF + rest : rest;
    }

    /** Whether the letter before the place is a lam and what follows begins with the lam of the article. */
    private static boolean swallows(String form, int skip) {
        return skip > 0
                && skip + 1 < form.length()
                && form.charAt(skip - 1) == Letter.LAM
                && form.charAt(skip) == Letter.LAM;
    }

    /** How many letters of its token stand before the word at a place, the lam of a swallowed article being one. */
    public int lettersBefore(Place at) {
        return at.skip() + (swallows(tokens.form(at.token()), at.skip()) ? 1 : 0);
    }

    /** All terms that may start at a place, marks and the end of the text included. */
    public List<Step> from(Place at) {
        int slot = at.token() % RECENT;
        Place recent = recentPlaces[slot];
        if (recent == null || recent.token() != at.token() || recent.skip() != at.skip()) {
            recentPlaces[slot] = at;
            recentSteps.set(slot, steps(at));
        }
        return recentSteps.get(slot);
    }

    private List<Step> steps(Place at) {
        List<Step> steps = new ArrayList<>(6);
        if (at.token() >= tokens.size()) {
            steps.add(new Step(Term.of(Category.MARK), at, at));
        } else if (tokens.isWord(at.token())) {
            words(at, steps);
        } else if (tokens.kind(at.token()) == TokenKind.NUMBER) {
            known(at, lexicon.find(tokens.form(at.token())), steps);
            numbers.digits(at, steps);
        } else {
            mark(at, steps);
        }
        return steps;
    }

    /** Whether a term of the category may start at the place. */
    public boolean has(Place at, Category category) {
        List<Step> steps = from(at);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).term().category() == category) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term of the category starts at the place or after its proclitics. */
    public boolean holds(Place at, Category category) {
        return has(at, category)
                || Proclitics.isOne(tokens.form(at.token()), at.skip()) && holds(at.clitic(), category);
    }

    private void words(Place at, List<Step> steps) {
        String form = tokens.form(at.token());
        String rest = rest(form, at.skip());
        Place next = Place.of(at.token() + 1);
        known(at, lexicon.find(rest), steps);
        numbers.words(at, rest, steps);
        if (steps.isEmpty() && Proclitics.isOne(form, at.skip())) {
            steps.add(new Step(Term.of(proclitic(form.charAt(at.skip()))), at, at.clitic()));
        }
        if (rest.length() > 3 && rest.charAt(0) == Letter.ALEF && rest.charAt(1) == Letter.LAM) {
            steps.add(new Step(Term.of(Category.DEFINITE), at, next));
        }
        steps.add(new Step(Term.of(Category.WORD), at, next));
    }

    private void known(Place at, @Nullable Node first, List<Step> steps) {
        int next = at.token() + 1;
        for (Node node = first; node != null; next++) {
            List<Term> terms = node.terms();
            Place to = terms.isEmpty() ? at : Place.of(next);
            for (int i = 0; i < terms.size(); i++) {
                steps.add(new Step(terms.get(i), at, to));
            }
            node = next < tokens.size() ? node.next(tokens.form(next)) : null;
        }
    }

    private static Category proclitic(char letter) {
        return switch (letter) {
            case Letter.WAW, Letter.FEH -> Category.AND;
            case Letter.LAM -> Category.FOR;
            default -> Category.BY;
        };
    }

    private void mark(Place at, List<Step> steps) {
        Place next = Place.of(at.token() + 1);
        TokenKind kind = tokens.kind(at.token());
        Category category = switch (kind) {
            case COMMA -> Category.COMMA;
            case DASH -> Category.DASH;
            case OPEN_BRACKET -> Category.OPEN;
            case CLOSE_BRACKET -> Category.CLOSE;
            default -> tokens.form(at.token()).equals("/") ? Category.SLASH : Category.MARK;
        };
        steps.add(new Step(Term.of(category), at, next));
        if (category != Category.SLASH) {
            steps.add(new Step(Term.of(Category.MARK), at, next));
        }
    }
}
