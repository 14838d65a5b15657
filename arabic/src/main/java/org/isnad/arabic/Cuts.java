package org.isnad.arabic;

import java.util.function.Consumer;

/**
 * All ways to take a word apart that the grammar of affixes allows: a conjunction; then one particle, the article, or
 * beh, lam or kaf with the article; a stem of two letters or more; a pronoun, but not after the article. How often each
 * affix comes was set on words that were taken apart by hand, see {@code CliticsQualityTest}.
 */
final class Cuts {
    /** Words of more letters stay whole. */
    static final int LONGEST = 30;

    private static final int SHORTEST_STEM = 2;

    private static final double WAW = price(250, 860);
    private static final double FEH = price(50, 860);

    private static final double BEH = price(80, 500);
    private static final double LAM = price(50, 500);
    private static final double KAF = price(16, 500);
    private static final double SEEN = price(60, 500);
    private static final double ARTICLE = price(260, 500);
    private static final double LAM_ARTICLE = price(30, 500);
    private static final double BEH_ARTICLE = price(30, 500);
    private static final double KAF_ARTICLE = price(2, 500);

    /** A stem that looks as if it began with the article is most often what it looks like. */
    private static final double UNREAD_ARTICLE = price(1, 10);

    private static final double CHANGED = price(1, 2);

    /** The pronouns, each with its price. */
    private static final Pronoun[] PRONOUNS = {
        new Pronoun(price(200, 750), Letter.HEH),
        new Pronoun(price(120, 750), Letter.HEH, Letter.ALEF),
        new Pronoun(price(120, 750), Letter.HEH, Letter.MEEM),
        new Pronoun(price(10, 750), Letter.HEH, Letter.MEEM, Letter.ALEF),
        new Pronoun(price(2, 750), Letter.HEH, Letter.NOON),
        new Pronoun(price(13, 750), Letter.KAF),
        new Pronoun(price(3, 750), Letter.KAF, Letter.MEEM),
        new Pronoun(price(0.3, 750), Letter.KAF, Letter.MEEM, Letter.ALEF),
        new Pronoun(price(30, 750), Letter.NOON, Letter.ALEF),
        new Pronoun(price(15, 750), Letter.NOON, Letter.YEH),
        new Pronoun(price(6, 750), Letter.YEH)
    };

    private final LooseWord word;
    private final Consumer<Cut> found;

    private Cuts(LooseWord word, Consumer<Cut> found) {
        this.word = word;
        this.found = found;
    }

    /** Hands out every cut, that which leaves the word whole first. */
    static void of(LooseWord word, Consumer<Cut> found) {
        if (word.length() < SHORTEST_STEM || word.length() > LONGEST) {
            found.accept(new Cut(0, 0, 0, 0, word.length(), Cut.Change.NONE, 0));
            return;
        }
        Cuts cuts = new Cuts(word, found);
        cuts.afterConjunction(0, 0);
        if (word.spelled(0) == Letter.WAW) {
            cuts.afterConjunction(1, WAW);
        } else if (word.letter(0) == Letter.FEH) {
            cuts.afterConjunction(1, FEH);
        }
    }

    private static double price(double often, double ofAll) {
        return -Math.log(often / ofAll);
    }

    private void afterConjunction(int at, double price) {
        stem(at, 0, 0, price);
        switch (letter(at)) {
            case Letter.ALEF:
                article(at, 0, price + ARTICLE);
                break;
            case Letter.BEH:
                stem(at, 1, 0, price + BEH);
                article(at, 1, price + BEH_ARTICLE);
                break;
            case Letter.KAF:
                stem(at, 1, 0, price + KAF);
                article(at, 1, price + KAF_ARTICLE);
                break;
            case Letter.LAM:
                stem(at, 1, 0, price + LAM);
                lamArticle(at, price + LAM_ARTICLE);
                break;
            case Letter.SEEN:
                future(at, price + SEEN);
                break;
            default:
                break;
        }
    }

    private char letter(int i) {
        return i < word.length() ? word.letter(i) : 0;
    }

    /** The article's alef has no hamza. */
    private void article(int at, int particle, double price) {
        int alef = at + particle;
        if (letter(alef + 1) == Letter.LAM && isBareAlef(alef)) {
            whole(new Cut(at, particle, 2, 0, word.length(), Cut.Change.NONE, price));
        }
    }

    private boolean isBareAlef(int i) {
        return letter(i) == Letter.ALEF
                && word.spelled(i) != Letter.ALEF_HAMZA_ABOVE
                && word.spelled(i) != Letter.ALEF_HAMZA_BELOW
                && word.spelled(i) != Letter.ALEF_MADDA;
    }

    private void lamArticle(int at, double price) {
        if (letter(at + 1) == Letter.LAM) {
            whole(new Cut(at, 1, 1, 0, word.length(), Cut.Change.NONE, price));
        }
    }

    /** The seen of the future stands before a verb of the present. */
    private void future(int at, double price) {
        char next = letter(at + 1);
        if (next == Letter.YEH || next == Letter.TEH || next == Letter.NOON || next == Letter.ALEF) {
            stem(at, 1, 0, price);
        }
    }

    private void stem(int conjunction, int particle, int article, double price) {
        int start = conjunction + particle + article;
        boolean looksDefinite = looksDefinite(start);
        double stemPrice = price + (looksDefinite ? UNREAD_ARTICLE : 0);
        whole(new Cut(conjunction, particle, article, 0, word.length(), Cut.Change.NONE, stemPrice));
        for (Pronoun pronoun : PRONOUNS) {
            if (pronoun.ends(word) && !(looksDefinite && pronoun.isOneLetterButHeh())) {
                beforePronoun(new Cut(
                        conjunction,
                        particle,
                        article,
                        pronoun.length(),
                        word.length(),
                        Cut.Change.NONE,
                        stemPrice + pronoun.price()));
            }
        }
    }

    private boolean looksDefinite(int start) {
        int alef = canPrecedeArticle(letter(start)) ? start + 1 : start;
        return word.length() - alef > 4 && letter(alef + 1) == Letter.LAM && isBareAlef(alef);
    }

    private static boolean canPrecedeArticle(char c) {
        return c == Letter.WAW || c == Letter.FEH || c == Letter.BEH || c == Letter.KAF;
    }

    private void whole(Cut cut) {
        if (cut.stemEnd() - cut.stem() >= SHORTEST_STEM) {
            found.accept(cut);
        }
    }

    private void beforePronoun(Cut cut) {
        int length = cut.stemEnd() - cut.stem();
        if (length == 0 && cut.particle() == 1 && holdsPronoun(cut)) {
            found.accept(cut);
        }
        if (length < SHORTEST_STEM || hasTehMarbuta(cut)) {
            return;
        }
        found.accept(cut);
        Cut.Change change = change(cut);
        if (change != Cut.Change.NONE) {
            found.accept(new Cut(
                    cut.conjunction(),
                    cut.particle(),
                    cut.article(),
                    cut.pronoun(),
                    cut.length(),
                    change,
                    cut.price() + CHANGED));
        }
    }

    /** Beh and lam hold a pronoun by themselves; but beh with yeh is more often the second letter of the alphabet. */
    private boolean holdsPronoun(Cut cut) {
        char particle = letter(cut.conjunction());
        return particle == Letter.LAM || particle == Letter.BEH && letter(cut.stem()) != Letter.YEH;
    }

    private boolean hasTehMarbuta(Cut cut) {
        for (int i = cut.stem(); i < cut.stemEnd(); i++) {
            if (letter(i) == Letter.TEH_MARBUTA) {
                return true;
            }
        }
        return false;
    }

    private Cut.Change change(Cut cut) {
        int last = cut.stemEnd() - 1;
        boolean afterAlef = last - cut.stem() > 1 && letter(last - 1) == Letter.ALEF;
        switch (letter(last)) {
            case Letter.TEH:
                return Cut.Change.TEH_MARBUTA;
            case Letter.ALEF:
                return isBareAlef(last) ? Cut.Change.YEH : Cut.Change.NONE;
            case Letter.WAW:
                return afterAlef ? Cut.Change.HAMZA : Cut.Change.ALEF;
            case Letter.YEH:
                return afterAlef ? Cut.Change.HAMZA : Cut.Change.NONE;
            default:
                return Cut.Change.NONE;
        }
    }

    private static final class Pronoun {
        private final double price;
        private final char[] letters;

        Pronoun(double price, char... letters) {
            this.price = price;
            this.letters = letters;
        }

        double price() {
            return price;
        }

        int length() {
            return letters.length;
        }

        boolean isOneLetterButHeh() {
            return letters.length == 1 && letters[0] != Letter.HEH;
        }

        /** The yeh of the first person is not the alef maqsura. */
        boolean ends(LooseWord word) {
            int start = word.length() - letters.length;
            if (start < 0 || word.spelled(word.length() - 1) == Letter.ALEF_MAKSURA) {
                return false;
            }
            for (int i = 0; i < letters.length; i++) {
                if (word.letter(start + i) != letters[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
