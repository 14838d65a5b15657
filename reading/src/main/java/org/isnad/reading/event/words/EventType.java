package org.isnad.reading.event.words;

/** The event types of PLOVER, the Political Language Ontology for Verifiable Event Records. */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    /** Appeals and demands; later versions of PLOVER have only the stronger of them, as DEMAND. */
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** Whether it is done to people by force. */
    public boolean isViolent() {
        return this == ASSAULT || this == COERCE;
    }

    /** Whether «for the …» speaks of one that is only aimed at: of an agreement, not of an attack or a protest. */
    public boolean isAgreed() {
        return switch (this) {
            case AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> true;
            default -> false;
        };
    }

    /** Whether such things are arranged beforehand, so that «will see to» one means one to come. */
    public boolean isArranged() {
        return switch (this) {
            case RETREAT, CONSULT, COOPERATE, AID, MOBILIZE -> true;
            default -> false;
        };
    }
}
