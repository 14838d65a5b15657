package org.isnad.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.isnad.model.Story;
import org.isnad.page.Found;
import org.isnad.page.Stories;

/** Some stories of a corpus, spread over all of it, and how many words each has. */
final class Corpus {
    /** Nothing loaded yet. */
    static final Corpus NONE = new Corpus(List.of());

    private final List<Story> stories;
    private final int[] words;

    private Corpus(List<Story> stories) {
        this.stories = List.copyOf(stories);
        words = stories.stream().mapToInt(story -> words(story.text())).toArray();
    }

    /**
     * Every so manieth story, until there are enough; the file is streamed, so that only these are kept.
     *
     * @throws IllegalArgumentException where the file has no story or one that cannot be read
     */
    static Corpus of(Path file, int every, int enough) {
        List<Story> kept = new ArrayList<>();
        try (Stories stories = Stories.open(List.of(file.toString()), InputStream.nullInputStream())) {
            for (int i = 0; stories.hasNext() && kept.size() < enough; i++) {
                Found found = stories.next();
                if (i % every == 0) {
                    kept.add(story(found));
                }
            }
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException(file + " has no story");
        }
        return new Corpus(kept);
    }

    private static Story story(Found found) {
        if (found instanceof Found.Told told) {
            return told.story();
        }
        throw new IllegalArgumentException("no story: " + found);
    }

    int size() {
        return stories.size();
    }

    Story story(int i) {
        return stories.get(i);
    }

    /** How many words a story has, parted by blanks: the same measure for whoever is measured. */
    int words(int i) {
        return words[i];
    }

    private static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }
}
