package org.isnad.reading.event.words;

/** What somebody or something in an event is, as far as it tells what they can do. */
public enum Standing {
    /** Armed forces, armed groups, fighters. */
    TROOPS,
    /** Police, courts and other authorities that hold people. */
    LAW,
    /** Countries and their governments, parliaments, parties, organisations of states. */
    POWER,
    /** People who act for themselves or for others, by name or by what they are. */
    PERSON,
    /** Many people who act together: protesters, workers. */
    CROWD,
    /** Companies, associations, outlets. */
    BODY,
    /** Teams and players, who attack and meet in sport. */
    SPORT,
    OTHER
}
