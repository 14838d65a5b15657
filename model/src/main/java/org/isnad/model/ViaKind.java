package org.isnad.model;

/** What words came through on their way to the outlet. */
public enum ViaKind {
    AGENCY,
    OUTLET,
    PLATFORM,
    DOCUMENT,
    OCCASION,
    PERSON
}
