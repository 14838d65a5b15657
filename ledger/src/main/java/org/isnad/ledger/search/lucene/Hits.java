package org.isnad.ledger.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Kind;
import org.isnad.model.Mode;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.jspecify.annotations.Nullable;

/** Makes what is shown out of what is stored. */
final class Hits {
    private final StoredFields stored;
    private final Marking marking;

    Hits(StoredFields stored, Marking marking) {
        this.stored = stored;
        this.marking = marking;
    }

    Hit of(Kind kind, int document, double score) throws IOException {
        Document shown = stored.document(document);
        switch (kind) {
            case STORY:
                String title = text(shown, Schema.SHOWN_TITLE);
                return new Hit.Told(id(shown), marking.in(title), score, number(shown), line(shown));
            default:
                return said(shown, score);
        }
    }

    private Hit said(Document shown, double score) {
        String text = text(shown, Schema.SHOWN_TEXT);
        return new Hit.Said(
                id(shown),
                text,
                marking.in(text),
                score,
                number(shown),
                speaker(shown),
                Stance.valueOf(text(shown, Schema.SHOWN_STANCE)),
                Mode.valueOf(text(shown, Schema.SHOWN_MODE)),
                via(shown),
                shown.get(Schema.SHOWN_DAY),
                whole(shown, Schema.SHOWN_CONFIDENCE) / 1000.0,
                figures(shown),
                line(shown));
    }

    private static Speaker speaker(Document shown) {
        return new Speaker(
                text(shown, Schema.SHOWN_SPEAKER),
                shown.get(Schema.SHOWN_ROLE),
                SpeakerKind.valueOf(text(shown, Schema.SHOWN_WHAT)),
                shown.get(Schema.SHOWN_ENTITY),
                shown.get(Schema.SHOWN_AFFILIATION));
    }

    private static List<Via> via(Document shown) {
        List<Via> out = new ArrayList<>();
        for (String link : shown.getValues(Schema.SHOWN_VIA)) {
            int space = link.indexOf(' ');
            out.add(new Via(link.substring(space + 1), ViaKind.valueOf(link.substring(0, space))));
        }
        return out;
    }

    private static List<Hit.Counted> figures(Document shown) {
        List<Hit.Counted> out = new ArrayList<>();
        for (String figure : shown.getValues(Schema.SHOWN_FIGURE)) {
            String[] parts = figure.split(" ", 3);
            Double high = parts[1].isEmpty() ? null : Double.valueOf(parts[1]);
            out.add(new Hit.Counted(Double.parseDouble(parts[0]), high, parts[2]));
        }
        return out;
    }

    private static Hit.Line line(Document shown) {
        return new Hit.Line(
                text(shown, Schema.STORY),
                text(shown, Schema.SHOWN_TITLE),
                shown.get(Schema.SHOWN_OUTLET),
                shown.get(Schema.SHOWN_URL),
                shown.get(Schema.SHOWN_PUBLISHED));
    }

    private static String id(Document shown) {
        return text(shown, Schema.ID);
    }

    private static long number(Document shown) {
        return whole(shown, Schema.SHOWN_NUMBER);
    }

    private static long whole(Document shown, String field) {
        return Optional.ofNullable(shown.getField(field))
                .map(stored -> stored.numericValue().longValue())
                .orElse(0L);
    }

    private static String text(Document shown, String field) {
        @Nullable String text = shown.get(field);
        return text == null ? "" : text;
    }
}
