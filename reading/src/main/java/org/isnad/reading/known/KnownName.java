package org.isnad.reading.known;

/** One name of an organisation. */
public record KnownName(Entity entity, NameUse use) {}
