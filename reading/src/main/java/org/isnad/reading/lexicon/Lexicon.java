package org.isnad.reading.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.reading.resource.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * All the words the reader knows. {@link #word} takes a form apart as far as it must: it looks up the whole form first,
 * then without conjunction, proclitic, article, pronoun, and takes the first way that leads to a known word. Immutable,
 * thread-safe.
 */
public final class Lexicon {
    private final Classes classes;
    private final Map<String, CueForm> cues;
    private final Map<String, NamedThing> names;
    private final Weights weights;
    private final SingleWords singles;
    private final List<String> pronouns;
    private final Set<String> firstWords = new HashSet<>();
    /** The first words of names, those with the article also without it. */
    private final Set<String> nameStarts = new HashSet<>();

    private final Hashes nameHashes = new Hashes(500);
    private final Lately<Word> lately = new Lately<>();

    /** What is known of a mark or number: nothing. */
    public static final Word NONE = new Word("", 0, null, false, '\0', false, false);

    Lexicon(
            Classes classes,
            Map<String, CueForm> cues,
            Map<String, NamedThing> names,
            Weights weights,
            SingleWords singles) {
        this.classes = classes;
        this.cues = cues;
        this.names = names;
        this.weights = weights;
        this.singles = singles;
        pronouns = singles.folded(SingleWord.PRONOUN);
        for (String name : names.keySet()) {
            firstWords.add(name.substring(0, (name + " ").indexOf(' ')));
        }
        nameStarts.addAll(firstWords);
        for (String word : firstWords) {
            String bare = Article.begins(word) ? Article.without(word) : word;
            if (!Article.begins(bare)) {
                nameStarts.add(bare);
            }
        }
        nameStarts.forEach(nameHashes::add);
    }

    /** How much each way of finding a statement is to be trusted. */
    public Weights weights() {
        return weights;
    }

    /** Whether the folded form is this word, or one of these where the key has several. */
    public boolean is(String folded, SingleWord single) {
        return singles.is(folded, single);
    }

    /** The word as it is written. */
    public String written(SingleWord single) {
        return singles.written(single);
    }

    /** Whether some listed name begins with the word. */
    public boolean startsName(String folded) {
        return startsName(folded, 0);
    }

    /** Whether some listed name begins with the word without its first letters. */
    public boolean startsName(String folded, int skip) {
        return nameHashes.mayHave(folded, skip) && nameStarts.contains(folded.substring(skip));
    }

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        static final Lexicon LEXICON = new LexiconLoader().load();
    }

    /** A name of several words or one, folded and parted by single spaces; {@code null} if it is not known. */
    public @Nullable NamedThing name(String folded) {
        return names.get(folded);
    }

    /** Whether running text knows the form, as whatever class. */
    public boolean knows(String folded) {
        return classes.know(folded) || cues.containsKey(folded);
    }

    /** What a folded form can be. */
    public Word word(String form) {
        Word word = lately.of(form);
        return word == null ? lately.keep(form, takenApart(form)) : word;
    }

    private Word takenApart(String form) {
        CueForm cue = cues.get(form);
        long known = classes.of(form);
        if (cue != null || known != 0) {
            Word whole = whole(form, known, cue);
            if (cue != null || !startsWithConjunction(form) || form.length() < 3) {
                return cue == null ? withCueInside(whole, form) : whole;
            }
            CueForm inner = cues.get(form.substring(1));
            return inner == null || !inner.inflection().isFinite()
                    ? withCueInside(whole, form)
                    : new Word(whole.stem(), whole.classes(), inner, true, '\0', false, false);
        }
        if (startsWithConjunction(form) && form.length() > 2) {
            Word rest = inside(form.substring(1));
            if (form.charAt(0) == Letter.FEH && isNothing(rest)) {
                return new Word(form, 0, null, false, '\0', false, false);
            }
            return new Word(
                    rest.stem(), rest.classes(), rest.cue(), true, rest.proclitic(), rest.definite(), rest.pronoun());
        }
        return inside(form);
    }

    /** A listed form; one listed with its article still has the stem that it shares with the bare form. */
    private Word whole(String form, long known, @Nullable CueForm cue) {
        boolean articled =
                isArticled(form) && (classes.know(form.substring(2)) || (known & ~COUNTED) != 0 || known == 0);
        String stem = articled && classes.know(form.substring(2)) ? form.substring(2) : form;
        if (cue == null && (known & WordClass.SAYING.bit()) != 0 && form.charAt(0) == Letter.BEH) {
            Word noun = inside(form.substring(1));
            return new Word(stem, known, noun.cue(), false, Letter.BEH, true, false);
        }
        long inherited = articled ? classes.of(stem) & INHERITED : 0;
        return new Word(stem, known | inherited, cue, false, '\0', articled, false);
    }

    private static boolean isNothing(Word word) {
        return word.classes() == 0 && word.cue() == null && !word.definite() && word.proclitic() == '\0';
    }

    /** What running text alone tells of a form. */
    private static final long COUNTED =
            WordClass.bits(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE, WordClass.PROPER);

    /** What a word with the article shares with the word without. */
    private static final long INHERITED = WordClass.bits(
            WordClass.NOUN,
            WordClass.ADJECTIVE,
            WordClass.AGREEING,
            WordClass.PERSON_HEAD,
            WordClass.ORG_HEAD,
            WordClass.GROUP_HEAD,
            WordClass.UNNAMED_HEAD,
            WordClass.DOCUMENT_HEAD,
            WordClass.AGENCY_HEAD,
            WordClass.OUTLET_HEAD,
            WordClass.OCCASION,
            WordClass.DOCUMENT,
            WordClass.POST,
            WordClass.GENERIC_HEAD);

    private static boolean startsWithConjunction(String form) {
        return !form.isEmpty() && (form.charAt(0) == Letter.WAW || form.charAt(0) == Letter.FEH);
    }

    private Word inside(String form) {
        CueForm cue = cues.get(form);
        long known = classes.of(form);
        if (cue != null || known != 0) {
            Word whole = whole(form, known, cue);
            return cue == null ? withCueInside(whole, form) : whole;
        }
        if (isArticled(form)) {
            return articled(form, form.substring(2), '\0');
        }
        if (form.length() > 3 || form.length() == 3 && firstWords.contains(form.substring(1))) {
            char first = form.charAt(0);
            String rest = form.substring(1);
            if (first == Letter.LAM && form.charAt(1) == Letter.LAM) {
                return articled(form, form.substring(2), Letter.LAM);
            }
            if (first == Letter.BEH || first == Letter.LAM || first == Letter.KAF) {
                if (isArticled(rest) && (first != Letter.KAF || rest.length() > 4 && knows(rest.substring(2)))) {
                    return articled(rest, rest.substring(2), first);
                }
                boolean article = isArticled(rest);
                if (!article && knows(rest)
                        || firstWords.contains(rest)
                        || isPronouned(rest)
                        || classes.know(Article.before(rest))) {
                    Word bare = withCueInside(
                            new Word(
                                    rest,
                                    classes.of(rest, WordClass.NOUN.bit()),
                                    cues.get(rest),
                                    false,
                                    '\0',
                                    false,
                                    false),
                            rest);
                    boolean verb = bare.cue() != null && bare.cue().inflection().isFinite() && first != Letter.LAM;
                    boolean onlyVerb = (bare.classes() & (WordClass.NOUN.bit() | WordClass.PROPER.bit())) == 0
                            && (verb || bare.is(WordClass.VERB));
                    if (onlyVerb && first != Letter.LAM) {
                        return new Word(form, 0, null, false, '\0', false, false);
                    }
                    return new Word(
                            rest, bare.classes(), verb ? null : bare.cue(), false, first, false, bare.pronoun());
                }
            }
            boolean verb =
                    cues.containsKey(rest) || (classes.of(rest) & WordClass.VERB.bit()) != 0 || isVerbPlural(rest);
            if (first == Letter.SEEN && isImperfect(rest) && verb) {
                CueForm future = cues.get(rest);
                return new Word(rest, WordClass.VERB.bit(), future, false, Letter.SEEN, false, false);
            }
        }
        return withCueInside(new Word(form, 0, null, false, '\0', false, false), form);
    }

    private boolean isPronouned(String form) {
        for (String pronoun : pronouns) {
            if (form.endsWith(pronoun) && form.length() - pronoun.length() >= 3) {
                String stem = form.substring(0, form.length() - pronoun.length());
                if (knows(stem) || knows(marbuta(stem))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isArticled(String form) {
        return form.length() > 3 && Article.begins(form);
    }

    /** «They will …»: no noun begins and ends so. */
    private static boolean isVerbPlural(String form) {
        return form.length() > 4 && form.charAt(0) == Letter.YEH && Endings.isSoundPlural(form);
    }

    private static boolean isImperfect(String form) {
        char first = form.charAt(0);
        return form.length() > 2
                && (first == Letter.YEH || first == Letter.TEH || first == Letter.NOON || first == Letter.ALEF);
    }

    private Word articled(String whole, String stem, char proclitic) {
        long known = classes.of(whole) | classes.of(stem) & INHERITED;
        CueForm cue = cues.get(Article.before(stem));
        if (cue == null) {
            cue = cues.get(stem);
            if (cue != null && cue.inflection() != Inflection.NOUN) {
                cue = null;
            }
        }
        return new Word(stem, known & ~WordClass.VERB.bit(), cue, false, proclitic, true, false);
    }

    /** Looks for a cue under an object or possessive pronoun. */
    private Word withCueInside(Word word, String form) {
        if (word.cue() != null) {
            return word;
        }
        for (String pronoun : pronouns) {
            if (form.endsWith(pronoun) && form.length() - pronoun.length() >= 3) {
                String stem = form.substring(0, form.length() - pronoun.length());
                CueForm cue = cues.get(stem);
                if (cue == null && stem.charAt(stem.length() - 1) == Letter.TEH) {
                    cue = cues.get(marbuta(stem));
                    cue = cue != null && cue.inflection() == Inflection.NOUN ? cue : null;
                }
                long bits = word.classes();
                if (bits == 0) {
                    bits = classes.of(stem, classes.of(marbuta(stem))) & ~WordClass.PROPER.bit();
                }
                if (cue != null && cue.inflection() != Inflection.PARTICIPLE || bits != word.classes()) {
                    return new Word(
                            word.stem(),
                            bits,
                            cue != null && cue.inflection() == Inflection.PARTICIPLE ? null : cue,
                            word.conjunction(),
                            word.proclitic(),
                            word.definite(),
                            true);
                }
            }
        }
        return word;
    }

    private static String marbuta(String stem) {
        return stem.substring(0, stem.length() - 1) + Letter.HEH;
    }
}
