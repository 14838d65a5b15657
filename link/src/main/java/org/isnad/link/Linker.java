package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.link.match.Found;
import org.isnad.link.match.Matches;
import org.isnad.link.model.Key;
import org.isnad.link.model.Link;
import org.isnad.link.model.Passage;
import org.isnad.link.sheet.Layout;
import org.isnad.link.sheet.Sheet;
import org.isnad.link.story.Keys;
import org.isnad.link.story.StoryTie;
import org.isnad.link.words.Vocabulary;
import org.isnad.model.Reading;

/**
 * The front door: compares readings.
 *
 * <pre>{@code
 * Linker linker = Linker.standard();
 * Set<Key> keys = linker.keys(a);      // compare a with those readings that share a key with it
 * List<Link> links = linker.links(a, b);
 * }</pre>
 *
 * <p>Who compares one reading many times lays it out once with {@link #sheet} and keeps the sheet. Built once;
 * immutable, thread-safe, deterministic: nothing depends on the order of two readings or on any third.
 */
public final class Linker {
    private final Vocabulary vocabulary;
    private final StoryTie stories = StoryTie.standard();
    private final Matches matches = new Matches();

    private Linker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** With the words and weights that come with the program. */
    public static Linker standard() {
        return new Linker(Vocabulary.standard());
    }

    /** Lays a reading out for comparison; linear in the story's length. */
    public Sheet sheet(Reading reading) {
        return Layout.of(reading, vocabulary);
    }

    /** The keys under which a reading must be entered and looked for: fewer than a hundred. */
    public Set<Key> keys(Reading reading) {
        return keys(sheet(reading));
    }

    /** The same, of a reading that is laid out. */
    public Set<Key> keys(Sheet sheet) {
        return Keys.of(sheet);
    }

    /**
     * All links between two stories and between their passages, in order; none where the two have nothing in common or
     * are one story.
     */
    public List<Link> links(Reading one, Reading other) {
        return links(sheet(one), sheet(other));
    }

    /** The same, of readings that are laid out. */
    public List<Link> links(Sheet one, Sheet other) {
        int order = one.id().compareTo(other.id());
        if (order == 0) {
            return List.of();
        }
        return order < 0 ? ordered(one, other) : ordered(other, one);
    }

    private List<Link> ordered(Sheet from, Sheet to) {
        Optional<StoryTie.Tie> tie = stories.of(from, to);
        if (tie.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(story(from, to, tie.get()));
        matches.of(from, to).forEach(found -> links.add(passages(found)));
        return links.stream().sorted().toList();
    }

    private static Link story(Sheet from, Sheet to, StoryTie.Tie tie) {
        return new Link(tie.kind(), from.id(), to.id(), tie.score(), tie.reasons());
    }

    private static Link passages(Found found) {
        return Link.between(found.kind(), found.one().id(), found.other().id(), found.score(), found.reasons());
    }

    /** The links between the passages of one story: a denial and what it denies, rival figures. */
    public List<Link> links(Reading reading) {
        return links(sheet(reading));
    }

    /** The same, of a reading that is laid out. */
    public List<Link> links(Sheet sheet) {
        return matches.of(sheet).stream().map(Linker::passages).sorted().toList();
    }

    /** The passages of a story that links can tie: every statement, and every sentence. */
    public List<Passage> passages(Reading reading) {
        return passages(sheet(reading));
    }

    /** The same, of a reading that is laid out. */
    public List<Passage> passages(Sheet sheet) {
        return sheet.passages();
    }
}
