package org.isnad.reading.name;

import java.util.Arrays;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lately;
import org.isnad.reading.lexicon.Lexicon;

/** What the model says of forms; those met lately are not asked for again. Thread-safe. */
final class Opinions {
    private final Lexicon lexicon;
    private final WordClusters clusters;
    private final NameModel model;
    private final Opinion before;
    private final Opinion after;
    private final Lately<Opinion> lately = new Lately<>();

    Opinions(Lexicon lexicon, WordClusters clusters, NameModel model) {
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.model = model;
        before = Opinion.of(Glance.BEFORE, model);
        after = Opinion.of(Glance.AFTER, model);
    }

    /** Two places for what is before the text, its tokens, and two for what is after it. */
    Opinion[] around(Tokens tokens) {
        Opinion[] all = new Opinion[tokens.size() + 4];
        Arrays.fill(all, 0, 2, before);
        for (int i = 0; i < tokens.size(); i++) {
            all[i + 2] = of(tokens, i);
        }
        Arrays.fill(all, all.length - 2, all.length, after);
        return all;
    }

    private Opinion of(Tokens tokens, int i) {
        String form = tokens.form(i);
        Opinion known = lately.of(form);
        return known == null ? lately.keep(form, asked(tokens, i)) : known;
    }

    private Opinion asked(Tokens tokens, int i) {
        return Opinion.of(Glance.of(tokens, i, lexicon, clusters), model);
    }
}
