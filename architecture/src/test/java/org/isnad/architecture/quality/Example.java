package org.isnad.architecture.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Tokens;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.entity.StoryNames;
import org.isnad.reading.known.Entities;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.place.Gazetteer;
import org.isnad.reading.place.PlaceTagger;
import org.isnad.reading.statement.Judged;
import org.isnad.reading.statement.StatementFinder;
import org.isnad.reading.time.TimexTagger;

/**
 * A statement that was found in a labelled story.
 *
 * @param story the story's place among the labelled ones, from zero
 * @param signs what its confidence rests on
 * @param right whether content and speaker are as labelled
 */
record Example(int story, List<String> signs, boolean right) {
    private static final Gazetteer GAZETTEER = Gazetteer.with(List.of());
    private static final PlaceTagger PLACES = new PlaceTagger(GAZETTEER, Lexicon.standard());
    private static final StoryNames NAMES = StoryNames.with(GAZETTEER, Entities.with(List.of()));

    /** All statements found in stories. */
    static List<Example> read(Path stories, Map<String, Gold> labels) throws IOException {
        List<Example> examples = new ArrayList<>();
        StatementFinder finder = new StatementFinder(Lexicon.standard());
        try (Stories found = Stories.open(List.of(stories.toString()), InputStream.nullInputStream())) {
            for (int i = 0; found.hasNext(); i++) {
                Story story = ((Found.Told) found.next()).story();
                add(i, judge(story, finder), labels.get(story.id()), examples);
            }
        }
        return examples;
    }

    private static List<Judged> judge(Story story, StatementFinder finder) {
        Tokens tokens = Tokens.of(story.text());
        List<Timex> times = TimexTagger.standard().tag(tokens, story.imprint().published());
        return finder.judge(
                story, tokens, times, NAMES.sight(tokens, PLACES.tag(tokens)).mentions());
    }

    private static void add(int story, List<Judged> found, Gold label, List<Example> examples) {
        Set<Statement> right =
                Score.right(label, found.stream().map(Judged::statement).toList());
        for (Judged judged : found) {
            examples.add(new Example(story, judged.signs(), right.contains(judged.statement())));
        }
    }
}
