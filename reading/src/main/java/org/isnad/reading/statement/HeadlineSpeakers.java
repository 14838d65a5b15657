package org.isnad.reading.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in headlines that only quote. */
final class HeadlineSpeakers {
    private static final int LONGEST_COMPARED = 80;

    private final Words words;

    HeadlineSpeakers(Words words) {
        this.words = words;
    }

    /** A headline that only quotes has its speaker from the statement in the body that shares most of its words. */
    void resolve(List<Draft> drafts) {
        for (Draft headline : drafts) {
            if (headline.rule.equals(Headlines.QUOTATION)) {
                Draft told = told(headline, drafts);
                headline.speaker = told == null ? Speaker.NOBODY : told.speaker;
                headline.how = told == null ? "unknown" : "antecedent";
            }
        }
        drafts.removeIf(draft ->
                draft.rule.equals(Headlines.QUOTATION) && draft.speaker.name().isEmpty());
    }

    private @Nullable Draft told(Draft headline, List<Draft> drafts) {
        Range quoted = headline.content.get(0);
        Set<String> wanted = new HashSet<>();
        for (int i = quoted.from(); i < quoted.to(); i++) {
            wanted.add(words.word(i).stem());
        }
        Draft best = null;
        int most = wanted.size() / 2;
        for (Draft draft : drafts) {
            if (draft.title) {
                continue;
            }
            Set<String> shared = new HashSet<>();
            for (Range part : draft.content) {
                for (int i = part.from(); i < Math.min(part.to(), part.from() + LONGEST_COMPARED); i++) {
                    if (wanted.contains(words.word(i).stem())) {
                        shared.add(words.word(i).stem());
                    }
                }
            }
            if (shared.size() > most) {
                most = shared.size();
                best = draft;
            }
        }
        return best;
    }
}
