package org.isnad.reading.entity;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameTagger;
import org.isnad.reading.statement.Findings;

/** Finds who and what a story names. Immutable, thread-safe. */
public final class StoryNames {
    private final Lexicon lexicon;
    private final NameTagger tagger;

    private StoryNames(Lexicon lexicon, NameTagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** With the lexicons that come with the program. */
    public static StoryNames standard() {
        return new StoryNames(Lexicon.standard(), NameTagger.standard());
    }

    /** The names of a story, of whose places somebody has told. */
    public Names of(Tokens tokens, Findings findings, List<Place> places) {
        List<Mention> mentions = tagger.mentions(tokens);
        Namings namings = new Namings(tokens, lexicon);
        return new Names(
                new People(namings, findings).of(mentions), new Organisations(namings, findings).of(mentions), places);
    }
}
