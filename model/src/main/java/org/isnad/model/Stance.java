package org.isnad.model;

/** What a speaker does in saying something (its illocutionary force), as the labelling guidelines tell them apart. */
public enum Stance {
    STATE,
    DENY,
    WARN,
    THREATEN,
    /** Expects, estimates, believes likely, hopes, fears. */
    ESTIMATE,
    PROMISE,
    /** Calls for, asks to, urges. */
    DEMAND,
    ACCUSE,
    /** Condemns, rejects, criticises, regrets. */
    CONDEMN,
    /** Praises, supports, thanks. */
    WELCOME,
    /** The outlet distances itself: alleged, claimed. */
    CLAIM,
    ASK
}
