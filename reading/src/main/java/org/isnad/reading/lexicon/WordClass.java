package org.isnad.reading.lexicon;

/** The classes of {@code words.lists} and {@code words.classes}; each is a bit in {@link Word#classes}. */
public enum WordClass {
    THAT,
    RELATIVE,
    NEGATION,
    AUXILIARY,
    PREPOSITION,
    BREAKER,
    WEEKDAY,
    TIME,
    OCCASION,
    DOCUMENT,
    POST,
    PLATFORM,
    OUTLET_HEAD,
    AGENCY_HEAD,
    PERSON_HEAD,
    ORG_HEAD,
    GROUP_HEAD,
    UNNAMED_HEAD,
    DOCUMENT_HEAD,
    TITLE,
    QUANTITY,
    AGREEING,
    ACCORDING,
    ABOUT,
    TO,
    ON,
    FROM,
    IN,
    WHAT,
    AS,
    SAYING,
    INERT,
    MEANS,
    ADDRESSEE,
    SIDE,
    MEANWHILE,
    LIMIT,
    THAT_BEING,
    OPENS_ESTIMATE,
    OPENS_DEMAND,
    OPENS_WELCOME,
    OPENS_CONDEMN,
    OPENS_PROMISE,
    FUTURE,
    HEDGE,
    RESUMPTIVE,
    OPENS_DENY,
    OUTLET_AGAIN,
    COINCIDING,
    AFTER,
    COMMENTS,
    NAME_TAIL,
    GENERIC_HEAD,
    TAIL,
    ORG,
    GIVEN_NAME,
    COUNTRY,
    CAPITAL,
    OUTLET,
    AGENCY,
    /** Takes the article or follows prepositions in running news text. */
    NOUN,
    /** Follows verbal particles in running news text. */
    VERB,
    /** Agrees as an adjective in running news text. */
    ADJECTIVE,
    /** None of these in running news text: most likely a proper name. */
    PROPER;

    /** The bit of this class. */
    public long bit() {
        return 1L << ordinal();
    }

    static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass wordClass : classes) {
            bits |= wordClass.bit();
        }
        return bits;
    }
}
