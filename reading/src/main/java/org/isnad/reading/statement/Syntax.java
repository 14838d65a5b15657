package org.isnad.reading.statement;

/** What finds the parts of a reporting clause, all for one story. */
record Syntax(
        Words words,
        NounPhrases phrases,
        Sources sources,
        Subjects subjects,
        Openers openers,
        OpenerSearch search,
        VerbOpeners verbs) {
    static Syntax of(Words words, NounPhrases phrases, Asides asides, Sources sources) {
        Subjects subjects = new Subjects(words, phrases, sources);
        Openers openers = new Openers(words);
        OpenerSearch search = new OpenerSearch(words, phrases, asides, sources, openers);
        VerbOpeners verbs = new VerbOpeners(words, phrases, sources, openers, search);
        return new Syntax(words, phrases, sources, subjects, openers, search, verbs);
    }
}
