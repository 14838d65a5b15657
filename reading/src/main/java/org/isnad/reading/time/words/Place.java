package org.isnad.reading.time.words;

/**
 * A place in a text where a term may start.
 *
 * @param token the token's number
 * @param skip how many letters of the token's form stand before the place: those of its proclitics
 */
public record Place(int token, int skip) implements Comparable<Place> {
    /** The start of a token. */
    public static Place of(int token) {
        return new Place(token, 0);
    }

    /** The place after one letter more of the token's proclitics. */
    public Place clitic() {
        return new Place(token, skip + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.token == token && place.skip == skip;
    }

    @Override
    public int hashCode() {
        return 31 * token + skip;
    }

    @Override
    public int compareTo(Place other) {
        return token != other.token ? Integer.compare(token, other.token) : Integer.compare(skip, other.skip);
    }
}
