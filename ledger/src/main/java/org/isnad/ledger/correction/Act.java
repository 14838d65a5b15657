package org.isnad.ledger.correction;

/** What a correction does. */
public enum Act {
    /** A statement is right as it is. */
    ACCEPT,
    /** A statement is none, or is wrong beyond mending. */
    REJECT,
    /** A statement is right once some of its parts are put otherwise. */
    EDIT,
    /** Two people, or two organisations, are one. */
    JOIN_ENTITIES,
    /** Whom one story names is another than all others of that id. */
    PART_ENTITY,
    /** Two passages are about one matter. */
    JOIN_CLAIMS,
    /** Two passages are not about one matter. */
    PART_CLAIMS,
    /** Two stories are copies. */
    JOIN_COPIES,
    /** Two stories are not copies. */
    PART_COPIES,
    /** An earlier correction holds no longer. */
    UNDO;

    /** Whether its ends are statements or other passages, which are found again when their story is read anew. */
    boolean isOfPassages() {
        return isOfOneStatement() || this == JOIN_CLAIMS || this == PART_CLAIMS;
    }

    /** Whether it is about a single statement. */
    boolean isOfOneStatement() {
        return this == ACCEPT || this == REJECT || this == EDIT;
    }

    /** Whether it is about a second thing too. */
    boolean isOfTwo() {
        return !isOfOneStatement() && this != UNDO;
    }
}
