package org.isnad.reading.statement;

import org.isnad.model.Span;

/**
 * A place where a story names a person.
 *
 * @param name first token, and the token after the last
 * @param role the phrase that tells what the person is, empty where there is none; in tokens
 */
public record NamedPerson(Span name, Span role) {}
