package org.isnad.model;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in one named text, most often {@link Story#text()}.
 *
 * @param start first unit in the range, zero or greater
 * @param end first unit after the range, at or after {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span starts at zero or later and ends at or after its start: [" + start + ", " + end + ")");
        }
    }

    /** The words of this range in {@code text}. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every unit of {@code other} lies in this range. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
