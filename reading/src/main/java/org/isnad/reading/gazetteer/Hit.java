package org.isnad.reading.gazetteer;

import java.util.List;
import org.isnad.model.Span;

/**
 * A name met in tokens.
 *
 * @param first the token it begins in
 * @param last its last token
 * @param span its range in the text, without what is written onto its first word and without a hash sign
 * @param onset what is written onto its first word
 * @param values what it stands for, at least one
 */
public record Hit<T>(int first, int last, Span span, Onset onset, List<T> values) {
    public Hit {
        values = List.copyOf(values);
    }

    /**
     * The name as the text writes it, but without the signs of a hashtag, and with the article where it was lost after
     * the preposition lam.
     */
    public String name(String text) {
        String written = onset.lost() + span.of(text);
        return written.indexOf('#') < 0 && written.indexOf('_') < 0
                ? written
                : written.replace("#", "").replace('_', ' ').strip();
    }
}
