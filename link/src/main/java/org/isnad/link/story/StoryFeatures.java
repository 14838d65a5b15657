package org.isnad.link.story;

import java.util.List;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Sheet;
import org.isnad.link.sheet.Shingles;

/** What tells how two stories stand to each other. The same for both orders of the two. Stateless. */
public final class StoryFeatures {
    /** In this order. */
    public static final List<String> NAMES = List.of(
            "contained", "unquoted", "cosine", "titles", "leads", "title-in-text", "same-day", "next-day", "undated");

    /** Of these, those that tell a copy. */
    public static final List<String> OF_COPIES = List.of("contained", "unquoted", "cosine");

    private StoryFeatures() {}

    /** The features of two stories, see {@link #NAMES}. */
    public static double[] of(Sheet one, Sheet other) {
        long days = days(one, other);
        return new double[] {
            contained(one.shingles(), other.shingles()),
            contained(one.unquoted(), other.unquoted()),
            one.terms().cosine(other.terms()),
            sentences(one, other, 0),
            sentences(one, other, 1),
            Math.max(titleInText(one, other), titleInText(other, one)),
            days == 0 ? 1 : 0,
            days == 1 ? 1 : 0,
            days < 0 ? 1 : 0
        };
    }

    /** How much of the shorter stands word for word in the longer. */
    private static double contained(Shingles one, Shingles other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) one.shared(other) / smaller;
    }

    /** How many days lie between two stories' publication; -1 where one has no date. */
    public static long days(Sheet one, Sheet other) {
        return one.day().isPresent() && other.day().isPresent()
                ? Math.abs(one.day().getAsLong() - other.day().getAsLong())
                : -1;
    }

    /** How near the sentences at one place are: at 0 the titles, at 1 the leads. */
    private static double sentences(Sheet one, Sheet other, int place) {
        return one.atoms().size() <= place || other.atoms().size() <= place
                ? 0
                : one.atoms().get(place).terms().cosine(other.atoms().get(place).terms());
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
