package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cue, source and content tied together: an attribution relation of the Penn Attribution Relations Corpus.
 *
 * @param cue the words that report; {@code null} for a quotation that stands alone
 * @param source the whole phrase of the source; {@code null} where the reporting clause names none
 * @param content what was conveyed, in parts where the reporting clause interrupts it; at least one
 * @param rule name of the rule that found it
 */
public record Attribution(@Nullable Span cue, @Nullable Span source, List<Span> content, Mode mode, String rule) {
    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }
}
