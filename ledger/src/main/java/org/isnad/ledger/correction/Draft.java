package org.isnad.ledger.correction;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A correction as somebody makes it.
 *
 * @param author who
 * @param reason why
 * @param a id of what it is about; for an undoing, the number of the correction that is undone
 * @param b id of the second thing, where the act is about two; for {@link Act#PART_ENTITY}, id of the story
 * @param fields of an edit: what is put otherwise, see {@link Edits}
 */
public record Draft(
        String author,
        String reason,
        Act act,
        String a,
        @Nullable String b,
        Map<String, String> fields) {
    public Draft {
        fields = Map.copyOf(fields);
    }

    /** A correction of one thing. */
    public static Draft of(String author, String reason, Act act, String a) {
        return new Draft(author, reason, act, a, null, Map.of());
    }

    /** A correction of two things. */
    public static Draft of(String author, String reason, Act act, String a, String b) {
        return new Draft(author, reason, act, a, b, Map.of());
    }

    /** An edit of a statement. */
    public static Draft edit(String author, String reason, String statement, Map<String, String> fields) {
        return new Draft(author, reason, Act.EDIT, statement, null, fields);
    }
}
