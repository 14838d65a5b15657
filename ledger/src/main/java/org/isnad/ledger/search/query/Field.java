package org.isnad.ledger.search.query;

import java.util.Locale;

/** What a condition can be about. {@code fields.txt} has the names by which users call each. */
public enum Field {
    /** Content and speaker of a statement, text of a story, name of an entity, words of a claim. */
    TEXT(Shape.WORDS),
    TITLE(Shape.WORDS),
    /** The whole story that a statement stands in. */
    BODY(Shape.WORDS),
    SPEAKER(Shape.NAME),
    ROLE(Shape.WORDS),
    VIA(Shape.NAME),
    OUTLET(Shape.NAME),
    AUTHOR(Shape.NAME),
    SECTION(Shape.NAME),
    PLACE(Shape.NAME),
    PERSON(Shape.NAME),
    ORG(Shape.NAME),
    /** Identity across stories, of a speaker, person, organisation or place. */
    ENTITY(Shape.CODE),
    /** What a figure counts. */
    OF(Shape.WORDS),
    FIGURE(Shape.NUMBER),
    STANCE(Shape.CHOICE),
    MODE(Shape.CHOICE),
    /** What the speaker is, or the entity. */
    KIND(Shape.CHOICE),
    /** From 0 to 1. */
    CONFIDENCE(Shape.NUMBER),
    /** The ledger's sequence number. */
    NUMBER(Shape.NUMBER),
    AFTER(Shape.DAY),
    BEFORE(Shape.DAY),
    ON(Shape.DAY),
    ID(Shape.CODE),
    STORY(Shape.CODE);

    /** What the value of a condition looks like. */
    public enum Shape {
        /** Words of the language: singular and plural are one. */
        WORDS,
        /** Names: as they are spelled. */
        NAME,
        /** An identifier, character for character. */
        CODE,
        /** One of a few values. */
        CHOICE,
        NUMBER,
        DAY
    }

    private final Shape shape;

    Field(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /** The name that is shown to users. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
