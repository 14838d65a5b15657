package org.isnad.reading.known;

import java.util.Locale;

/** What an organisation is. */
public enum EntityKind {
    GOVERNMENT,
    MINISTRY,
    PARLIAMENT,
    COURT,
    ARMY,
    POLICE,
    INTELLIGENCE,
    ARMED_GROUP,
    MOVEMENT,
    PARTY,
    COMPANY,
    BANK,
    TEAM,
    FEDERATION,
    AGENCY,
    OUTLET,
    PLATFORM,
    INTERNATIONAL,
    NGO,
    UNION,
    UNIVERSITY,
    THINK_TANK;

    /** As files and readings write it: small letters and hyphens. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
