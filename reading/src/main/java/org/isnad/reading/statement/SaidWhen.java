package org.isnad.reading.statement;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Finds among a story's time expressions the one that tells when something was said: it stands in the reporting clause.
 */
final class SaidWhen {
    private final Tokens tokens;
    private final List<Timex> times;

    SaidWhen(Tokens tokens, List<Timex> times) {
        this.tokens = tokens;
        this.times = times;
    }

    /** Index in the story's time expressions; {@code null} where the clause has none. */
    @Nullable
    Integer of(Draft draft) {
        if (draft.clause.isEmpty()) {
            return null;
        }
        int from = tokens.start(draft.clause.from());
        int to = tokens.end(draft.clause.to() - 1);
        for (int i = firstFrom(from); i < times.size() && times.get(i).span().start() < to; i++) {
            Span span = times.get(i).span();
            int token = tokens.at(span.start());
            if (!draft.holds(token) && !draft.source.holds(token)) {
                return i;
            }
        }
        return null;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
