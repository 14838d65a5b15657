package org.isnad.model;

/** How sure a speaker shows himself of what he says. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
}
