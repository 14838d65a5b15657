package org.isnad.reading.lexicon;

/** One inflected form of a cue. */
public record CueForm(Cue cue, Inflection inflection, Agreement agreement) {}
