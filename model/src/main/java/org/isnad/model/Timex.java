package org.isnad.model;

/**
 * A time expression.
 *
 * @param span its words, without preposition
 * @param value TIMEX3 value, for example {@code 2018-10-30}, {@code P3D}, {@code PAST_REF}; underspecified
 *     ({@code XXXX-WXX-2}) where the publication date is unknown
 */
public record Timex(Span span, String value) {}
