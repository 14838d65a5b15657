package org.isnad.model;

/**
 * One link of the chain between the outlet and the speaker.
 *
 * @param name as the story names it
 */
public record Via(String name, ViaKind kind) {}
