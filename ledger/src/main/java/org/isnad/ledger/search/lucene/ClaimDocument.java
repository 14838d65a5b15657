package org.isnad.ledger.search.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.found.Change;
import org.isnad.ledger.search.found.Kind;

/** The document of a claim. */
public final class ClaimDocument {
    private ClaimDocument() {}

    /** A claim belongs to no one story; its own id stands for one. */
    public static Document of(Change.Claimed claim, Analysis analysis) {
        Draft draft = new Draft(Kind.CLAIM, claim.id(), storyTerm(claim), analysis);
        draft.number(claim.number());
        draft.text(Schema.TEXT, List.of(claim.text(), String.join(" ", claim.speakers())));
        draft.names(Schema.SPEAKER, claim.speakers());
        draft.when(Moment.of(claim.published()));
        draft.show(Schema.SHOWN_TEXT, claim.text());
        draft.show(Schema.SHOWN_ORIGINS, Integer.toString(claim.origins()));
        claim.statements().forEach(statement -> draft.show(Schema.SHOWN_STATEMENT, statement));
        return draft.document();
    }

    /** What a claim's document is replaced by; no story has such an id. */
    public static String storyTerm(Change.Claimed claim) {
        return "\u0000claim " + claim.id();
    }
}
