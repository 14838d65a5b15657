package org.isnad.ledger.correction;

import java.util.List;
import org.isnad.model.Statement;

/**
 * A statement of a story with what people said of it.
 *
 * @param statement with all edits
 * @param verdict the last word of people on it
 * @param corrections those that hold, in their order
 */
public record Judged(Statement statement, Verdict verdict, List<Correction> corrections) {
    /** What people say of a statement. */
    public enum Verdict {
        /** Nobody has looked at it. */
        AUTOMATIC,
        ACCEPTED,
        REJECTED
    }

    public Judged {
        corrections = List.copyOf(corrections);
    }

    /** The statement with these corrections, which hold, in their order. */
    static Judged of(Statement statement, List<Correction> corrections) {
        Statement edited = statement;
        Verdict verdict = Verdict.AUTOMATIC;
        for (Correction correction : corrections) {
            if (correction.act() == Act.EDIT) {
                edited = Edits.apply(edited, correction.draft().fields());
            }
            if (correction.act().isOfOneStatement()) {
                verdict = correction.act() == Act.REJECT ? Verdict.REJECTED : Verdict.ACCEPTED;
            }
        }
        return new Judged(edited, verdict, corrections);
    }
}
