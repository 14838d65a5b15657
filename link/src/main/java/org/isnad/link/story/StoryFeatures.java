package org.isnad.link.story;

import java.util.List;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Sheet;

/** What tells how two stories stand to each other. The same for both orders of the two. Stateless. */
public final class StoryFeatures {
    /** In this order. */
    public static final List<String> NAMES =
            List.of("contained", "alike", "cosine", "titles", "title-in-text", "same-day", "next-day", "undated");

    private StoryFeatures() {}

    /** The features of two stories, see {@link #NAMES}. */
    public static double[] of(Sheet one, Sheet other) {
        int shared = one.shingles().shared(other.shingles());
        int smaller = Math.min(one.shingles().size(), other.shingles().size());
        int all = one.shingles().size() + other.shingles().size() - shared;
        long days = days(one, other);
        return new double[] {
            share(shared, smaller),
            share(shared, all),
            one.terms().cosine(other.terms()),
            titles(one, other),
            Math.max(titleInText(one, other), titleInText(other, one)),
            days == 0 ? 1 : 0,
            days == 1 ? 1 : 0,
            days < 0 ? 1 : 0
        };
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** How many days lie between two stories' publication; -1 where one has no date. */
    public static long days(Sheet one, Sheet other) {
        return one.day().isPresent() && other.day().isPresent()
                ? Math.abs(one.day().getAsLong() - other.day().getAsLong())
                : -1;
    }

    private static double titles(Sheet one, Sheet other) {
        return one.atoms().isEmpty() || other.atoms().isEmpty()
                ? 0
                : one.atoms().get(0).terms().cosine(other.atoms().get(0).terms());
    }

    /** How much of one story's title its nearest sentence in the other has. */
    private static double titleInText(Sheet titled, Sheet text) {
        double most = 0;
        for (Atom title : titled.atoms().subList(0, Math.min(1, titled.atoms().size()))) {
            for (Atom atom : text.atoms()) {
                most = Math.max(most, title.terms().shared(atom.terms()) / Math.max(1, title.weight()));
            }
        }
        return most;
    }
}
