package org.isnad.link.sheet;

import org.isnad.link.words.Term;
import org.isnad.model.Span;

/**
 * A number that a story gives of something, as it is compared.
 *
 * @param span where it stands in the story's text
 * @param atom index of its sentence
 * @param value the number, or the lower end of a range
 * @param high the upper end; the number itself where it is no range
 * @param approx whether it is said to be about so many
 * @param part whether it is a part of another number
 * @param counted term of what is counted: what befell them where that is told, else the noun
 * @param around the words around it
 */
public record Quantity(
        Span span, int atom, double value, double high, boolean approx, boolean part, Term counted, Vector around) {
    /** Numbers said to be about so many agree with those that differ by less than this share. */
    private static final double ABOUT = 0.15;

    /** Whether both count one thing, or people whom one thing befell, and both as a whole or as a part. */
    public boolean isOfSame(Quantity other) {
        return counted.id() == other.counted.id() && part == other.part;
    }

    /** Whether both can be right of one thing at one time. */
    public boolean agrees(Quantity other) {
        double slack = approx || other.approx ? ABOUT * Math.max(Math.abs(value), Math.abs(other.value)) : 0;
        return value <= other.high + slack && other.value <= high + slack;
    }
}
