package org.isnad.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.testkit.Seal;

/**
 * Tells the classes of {@code words.classes} by counting in news in which nobody has marked any word. Each class
 * betrays itself by the company that its words keep:
 *
 * <ul>
 *   <li>{@code n}, a noun or adjective: takes the article. Proper names do not, or always have it.
 *   <li>{@code v}, a verb: follows negations, relatives and the like, or takes the letter of the future; or it often
 *       opens a sentence after a conjunction, which is how news goes on, and does not take the article.
 *   <li>{@code a}, an adjective, always along with {@code n}: where it has the article, the word before mostly has it
 *       too.
 *   <li>{@code p}, a proper name: none of these signs, though the form is frequent.
 * </ul>
 *
 * <p>A form may be of several classes. One without any sign gets those of its base where it ends in a pronoun or the
 * accusative's alef, is a noun where prepositions often stand before it, and else a proper name. What is only a known
 * form with a conjunction, preposition or article before it is left out, since the reader takes those off by itself; so
 * are the words of the closed classes of {@code words.lists}. What a frequency makes certain is a matter of degree; the
 * shares below were chosen by looking at what they let through.
 *
 * <p>From the checkout's root:
 *
 * <pre>{@code
 * ./mvnw -q package -DskipTests -pl cli -am
 * java -cp reading/target/test-classes:testkit/target/classes:cli/target/isnad.jar \
 *     org.isnad.reading.lexicon.WordClassTraining \
 *     reading/src/main/resources/org/isnad/reading/words.classes ../shared/corpus/ant-2018.jsonl.gz
 * }</pre>
 */
final class WordClassTraining {
    /** Rarer forms are told nothing of, not even as a base of others. */
    private static final int RAREST_BASE = 5;

    private static final int RAREST = 8;

    /** Slips of typing put an article before anything, once or twice. */
    private static final int LEAST_ARTICLES = 3;

    private static final double ARTICLE_SHARE = 0.02;
    private static final int LEAST_VERBAL = 2;
    private static final double VERBAL_SHARE = 0.03;
    private static final int LEAST_OPENINGS = 3;
    private static final double OPENING_SHARE = 0.25;
    private static final int LEAST_DEFINITE = 8;
    private static final double AGREEING_SHARE = 0.72;
    private static final double PREPOSITION_SHARE = 0.3;

    /** A word that begins like the article has hardly any writing without these letters. */
    private static final double WITHOUT_ARTICLE_SHARE = 0.05;

    /** Of a form with a conjunction, so many open a sentence. */
    private static final double CONJUNCTION_SHARE = 0.3;

    /** A form is its base with a letter before it where the base is at least so frequent in comparison. */
    private static final double BASE_SHARE = 0.2;

    /** A form is its base with a pronoun where the base is more frequent than so many times the form. */
    private static final int PRONOUN_BASE = 2;

    private static final int SHORTEST_BASE = 3;

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final String FUTURE = "س";
    private static final String ACCUSATIVE = "ا";
    private static final String FEMININE = "ه";
    private static final String FEMININE_BEFORE_PRONOUN = "ت";
    private static final List<String> PRONOUNS = List.of("هما", "كما", "ها", "هم", "هن", "نا", "ني", "ه", "ي", "ك");

    private static final Set<WordClass> CLOSED = Set.of(
            WordClass.THAT,
            WordClass.RELATIVE,
            WordClass.NEGATION,
            WordClass.AUXILIARY,
            WordClass.PREPOSITION,
            WordClass.BREAKER,
            WordClass.TIME,
            WordClass.ACCORDING,
            WordClass.ABOUT,
            WordClass.TO,
            WordClass.ON,
            WordClass.FROM,
            WordClass.IN,
            WordClass.WHAT,
            WordClass.AS,
            WordClass.SAYING,
            WordClass.INERT,
            WordClass.MEANS,
            WordClass.SIDE,
            WordClass.MEANWHILE,
            WordClass.LIMIT,
            WordClass.THAT_BEING,
            WordClass.COINCIDING,
            WordClass.FUTURE,
            WordClass.RESUMPTIVE);

    private static final String HEADER = """
            # Word classes counted in news text: n takes the article or follows prepositions, v follows verbal particles,
            # a agrees as an adjective, p none of these: most likely a proper name. Folded forms without conjunction.
            # Origin: counted by WordClassTraining in stories of five outlets of 2018; holds no words together.
            # Do not edit: change words.lists, or WordClassTraining, and run it as it says.
            """;

    private final NewsCounts counts;
    private final Set<String> closed;

    /** The classes that a form's own company tells; empty for forms that only a base or a preposition may tell of. */
    private final Map<String, String> told = new HashMap<>();

    private WordClassTraining(NewsCounts counts, Set<String> closed) {
        this.counts = counts;
        this.closed = closed;
    }

    /**
     * Writes the classes of words.
     *
     * @param args the file to write, then stories as JSON Lines in UTF-8, which may be compressed
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("expected: the file to write, then the stories to count");
        }
        List<Path> stories = Arrays.stream(args).skip(1).sorted().map(Path::of).toList();
        Files.writeString(Path.of(args[0]), of(stories));
    }

    /** The text of {@code words.classes}. */
    static String of(List<Path> stories) throws IOException {
        return new WordClassTraining(NewsCounts.of(stories), closed()).written();
    }

    private static Set<String> closed() throws IOException {
        Set<String> words = new HashSet<>();
        try (InputStream in = WordClass.class.getResourceAsStream("/org/isnad/reading/words.lists")) {
            for (Block block : Blocks.read("words.lists", in, Set.of("class", "words"))) {
                if (CLOSED.contains(LexiconLoader.choice(block, "class", WordClass.class, block.sole("class")))) {
                    block.all("words")
                            .forEach(line ->
                                    words.addAll(List.of(Folding.fold(line).split(" "))));
                }
            }
        }
        return words;
    }

    private String written() {
        StringBuilder lines = new StringBuilder();
        Set<String> forms = counts.forms();
        forms.removeIf(form -> form.length() < 2 || counts.seen(form) < RAREST_BASE);
        forms.forEach(form -> told.put(form, byCompany(form)));
        forms.removeIf(form -> counts.seen(form) < RAREST || isClosed(form) || isTakenApart(form));
        for (String form : forms) {
            String classes = told(form).isEmpty() ? byBase(form) : told(form);
            lines.append(form).append(' ').append(classes).append('\n');
        }
        return Seal.sealed(HEADER, lines.toString());
    }

    private String told(String form) {
        return told.getOrDefault(form, "");
    }

    private String byCompany(String form) {
        boolean noun = isNoun(form);
        boolean verb = isVerb(form) || !noun && opensSentences(form);
        return (noun ? "n" : "") + (verb ? "v" : "") + (noun && agrees(form) ? "a" : "");
    }

    private boolean isNoun(String form) {
        int articles = counts.withArticle(form);
        return articles >= LEAST_ARTICLES && articles > ARTICLE_SHARE * counts.seen(form);
    }

    private boolean isVerb(String form) {
        int verbal = counts.afterVerbal(form) + counts.inFuture(form);
        int all = counts.written(form) + counts.inFuture(form) + 1;
        return verbal >= LEAST_VERBAL && verbal > VERBAL_SHARE * all;
    }

    private boolean opensSentences(String form) {
        int openings = counts.opening(form);
        return openings >= LEAST_OPENINGS && openings > OPENING_SHARE * (counts.written(form) + openings);
    }

    private boolean agrees(String form) {
        int definite = counts.written(NewsCounts.ARTICLE + form);
        return definite >= LEAST_DEFINITE && counts.agreeing(form) > AGREEING_SHARE * definite;
    }

    private boolean isClosed(String form) {
        return closed.contains(form) || begins(form, CONJUNCTIONS) && closed.contains(form.substring(1));
    }

    private static boolean begins(String form, String letters) {
        return letters.indexOf(form.charAt(0)) >= 0;
    }

    /** Whether the form is another with something before it that the reader takes off by itself. */
    private boolean isTakenApart(String form) {
        return isWithArticle(form)
                || isTailOfArticle(form)
                || isWithLetter(form)
                || isWithConjunction(form)
                || told(form).isEmpty() && isUntoldWithLetter(form);
    }

    private boolean isWithArticle(String form) {
        if (form.startsWith(NewsCounts.TO_THE)) {
            return form.length() > 4 && told.containsKey(form.substring(2))
                    || told(form).isEmpty();
        }
        return form.startsWith(NewsCounts.ARTICLE)
                && told.containsKey(form.substring(2))
                && !isTailOfArticle(form.substring(2));
    }

    /** Whether the form is what is left of a word that merely begins like the article. */
    private boolean isTailOfArticle(String form) {
        String whole = NewsCounts.ARTICLE + form;
        return counts.withArticle(whole) >= LEAST_ARTICLES
                && counts.written(form) < WITHOUT_ARTICLE_SHARE * counts.written(whole);
    }

    private boolean isWithLetter(String form) {
        String base = form.substring(1);
        return begins(form, CONJUNCTIONS + PREPOSITIONS)
                && form.length() > 3
                && counts.withArticle(form) < LEAST_ARTICLES
                && !told(base).isEmpty()
                && counts.seen(base) > counts.written(form);
    }

    private boolean isWithConjunction(String form) {
        return form.charAt(0) == CONJUNCTIONS.charAt(0)
                && form.length() > 3
                && counts.opening(form.substring(1)) > CONJUNCTION_SHARE * (counts.written(form) + 1);
    }

    /** As {@link #isWithLetter}, for a form that tells nothing of itself: there less is enough. */
    private boolean isUntoldWithLetter(String form) {
        String base = form.substring(1);
        int seen = counts.seen(base);
        if (begins(form, PREPOSITIONS)
                && form.length() > 4
                && !told(base).isEmpty()
                && seen > BASE_SHARE * counts.written(form)) {
            return true;
        }
        return begins(form, CONJUNCTIONS + PREPOSITIONS + FUTURE)
                && form.length() > 3
                && told.containsKey(base)
                && (!told(base).isEmpty()
                        || base.startsWith(NewsCounts.ARTICLE)
                        || counts.written(base) > counts.written(form))
                && seen > counts.written(form);
    }

    /** The classes of a form that tells nothing of itself. */
    private String byBase(String form) {
        if (form.endsWith(ACCUSATIVE)
                && told(form.substring(0, form.length() - 1)).contains("n")) {
            return "n";
        }
        for (String pronoun : PRONOUNS) {
            String classes = byBase(form, pronoun);
            if (!classes.isEmpty()) {
                return classes;
            }
        }
        boolean noun = counts.afterPreposition(form) > PREPOSITION_SHARE * (counts.written(form) + 1);
        return noun && form.length() > 2 ? "n" : "p";
    }

    /** The classes of what stands before the pronoun; empty where there is no such base, or not often enough. */
    private String byBase(String form, String pronoun) {
        if (!form.endsWith(pronoun) || form.length() - pronoun.length() < SHORTEST_BASE) {
            return "";
        }
        String base = form.substring(0, form.length() - pronoun.length());
        if (counts.seen(base) <= PRONOUN_BASE * counts.written(form)) {
            return "";
        }
        String classes = told(base);
        if (classes.isEmpty() && base.endsWith(FEMININE_BEFORE_PRONOUN)) {
            classes = told(base.substring(0, base.length() - 1) + FEMININE);
        }
        return classes.replace("a", "");
    }
}
