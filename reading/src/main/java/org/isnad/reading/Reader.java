package org.isnad.reading;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.isnad.arabic.Tokens;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Names;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.reading.entity.Sighting;
import org.isnad.reading.entity.StoryNames;
import org.isnad.reading.event.EventFinder;
import org.isnad.reading.figure.FigureTagger;
import org.isnad.reading.figure.Holders;
import org.isnad.reading.known.Entities;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.place.Gazetteer;
import org.isnad.reading.place.PlaceTagger;
import org.isnad.reading.resource.ResourceException;
import org.isnad.reading.resource.ResourceFile;
import org.isnad.reading.statement.Findings;
import org.isnad.reading.statement.StatementFinder;
import org.isnad.reading.time.TimexTagger;

/** Reads stories: built once from the lexicons, then a pure, thread-safe function. */
public final class Reader {
    private final StatementFinder statements;
    private final TimexTagger times;
    private final PlaceTagger places;
    private final StoryNames names;
    private final FigureTagger figures;
    private final EventFinder events;

    private Reader(Lexicon lexicon, TimexTagger times, Gazetteer gazetteer, Entities entities) {
        this.statements = new StatementFinder(lexicon);
        this.times = times;
        this.places = new PlaceTagger(gazetteer, lexicon);
        this.names = StoryNames.with(gazetteer, entities);
        this.figures = FigureTagger.standard(lexicon);
        this.events = EventFinder.with(gazetteer);
    }

    private static final class Standard {
        static final Reader READER = with(List.of());
    }

    /** The reader with the lexicons that come with the program. */
    public static Reader standard() {
        return Standard.READER;
    }

    /**
     * A reader with the lexicons that come with the program and a user's own, each told apart by the ending of its
     * name: {@link Gazetteer#ENDING}, {@link Entities#ENDING}.
     *
     * @throws org.isnad.reading.resource.ResourceException where a file is not as it must be, with file and line
     */
    public static Reader with(List<ResourceFile> own) {
        FutureTask<Gazetteer> gazetteer = new FutureTask<>(() -> Gazetteer.with(ending(own, Gazetteer.ENDING)));
        Thread loading = new Thread(gazetteer, "gazetteer");
        loading.setDaemon(true);
        loading.start();
        Entities entities = Entities.with(ending(own, Entities.ENDING));
        return new Reader(Lexicon.standard(), TimexTagger.standard(), loaded(gazetteer), entities);
    }

    private static List<ResourceFile> ending(List<ResourceFile> own, String ending) {
        return own.stream().filter(file -> file.name().endsWith(ending)).toList();
    }

    private static Gazetteer loaded(Future<Gazetteer> gazetteer) {
        try {
            return gazetteer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ResourceException slip) {
                throw slip;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** What the story says. Linear in its length; never throws on any text. */
    public Reading read(Story story) {
        Tokens tokens = Tokens.of(story.text());
        List<Timex> found = times.tag(tokens, story.imprint().published());
        Sighting sighting = names.sight(tokens, places.tag(tokens));
        Findings findings = statements.find(story, tokens, found, sighting.mentions());
        Names named = sighting.names(findings);
        List<Statement> said = names.identities(story.text(), named).of(findings.statements());
        List<Figure> counted = Holders.of(said).hold(figures.tag(tokens, found));
        List<Event> told = events.find(findings, named, found, story.imprint().published());
        return new Reading(story, said, named, counted, found, told);
    }
}
