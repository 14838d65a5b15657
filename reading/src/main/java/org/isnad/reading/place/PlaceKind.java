package org.isnad.reading.place;

/** What a place is, roughly from the best known to the least: of places of one name the better known is likelier. */
enum PlaceKind {
    COUNTRY(4.5),
    CAPITAL(4),
    CITY(3),
    PROVINCE(2.5),
    SEA(2),
    REGION(2),
    WATER(1),
    MOUNTAIN(1),
    ISLAND(1),
    CROSSING(1),
    CAMP(1),
    TOWN(1),
    AIRPORT(1),
    SITE(1),
    DISTRICT(0.5),
    VILLAGE(0);

    private final double fame;

    PlaceKind(double fame) {
        this.fame = fame;
    }

    double fame() {
        return fame;
    }
}
