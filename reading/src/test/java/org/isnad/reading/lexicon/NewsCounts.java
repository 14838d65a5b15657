package org.isnad.reading.lexicon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.Folding;

/**
 * How often each form is written in news, and in what company: the signs that {@link WordClassTraining} tells classes
 * by. A form is a run of Arabic letters as it stands between others, folded; only article and future are looked for in
 * it. Not thread-safe.
 */
final class NewsCounts {
    static final String ARTICLE = "ال";
    static final String TO_THE = "لل";

    /** The article, alone or after a conjunction or preposition of one letter. */
    private static final Set<String> ARTICLES = Set.of(ARTICLE, "وال", "فال", "بال", "كال");

    /** A verb in the future: conjunction, the letter of the future, and the stem, which begins as an imperfect does. */
    private static final Pattern FUTURE = Pattern.compile("[وف]?س([يتنا]..+)");

    /** What a verb follows, nearly always. */
    private static final Set<String> VERBAL = Set.of(
            "لم لن سوف قد لقد وقد ولم ولن فلم كي الذي التي الذين والذي والتي عندما بعدما حينما ريثما".split(" "));

    /** What a noun follows, nearly always; folded. */
    private static final Set<String> PREPOSITIONS =
            Set.of(("في من الي علي عن مع خلال بعد قبل بين ضد دون منذ حول تحت امام عند عبر وفي ومن والي وعلي وعن ومع"
                            + " اي كل بعض")
                    .split(" "));

    private static final Pattern TOKEN = Pattern.compile("[\u0621-\u064A\u0671-\u06D3]+|[^\\s\u0621-\u064A]");
    private static final String FULL_STOP = ".";
    private static final char CONJUNCTION = 'و';
    private static final JsonFactory JSON = new JsonFactory();
    /** Stories that begin with so many of the same characters are the same story, given out twice. */
    private static final int OPENING = 200;

    private final Set<String> openings = new HashSet<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> afterVerbal = new HashMap<>();
    private final Map<String, Integer> afterPreposition = new HashMap<>();
    private final Map<String, Integer> agreeing = new HashMap<>();
    private final Map<String, Integer> opening = new HashMap<>();
    private final Map<String, Integer> withArticle = new HashMap<>();
    private final Map<String, Integer> inFuture = new HashMap<>();

    private NewsCounts() {}

    /** Counts the texts of stories: files of JSON Lines in UTF-8, which may be compressed. */
    static NewsCounts of(Collection<Path> files) throws IOException {
        NewsCounts counts = new NewsCounts();
        for (Path file : files) {
            counts.read(file);
        }
        counts.written.forEach(counts::takeApart);
        return counts;
    }

    private void read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                JsonParser json = JSON.createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "text".equals(json.currentName())) {
                    story(json.getText());
                }
            }
        }
    }

    private void story(String text) {
        if (!openings.add(text.substring(0, Math.min(OPENING, text.length())))) {
            return;
        }
        String before = FULL_STOP;
        Matcher tokens = TOKEN.matcher(Folding.fold(text));
        while (tokens.find()) {
            String token = tokens.group();
            if (token.length() > 1) {
                word(token, before);
            }
            before = token;
        }
    }

    private void word(String form, String before) {
        add(written, form, 1);
        if (VERBAL.contains(before)) {
            add(afterVerbal, form, 1);
        } else if (PREPOSITIONS.contains(before)) {
            add(afterPreposition, form, 1);
        }
        if (form.startsWith(ARTICLE) && form.length() > 4 && isDefinite(before)) {
            add(agreeing, form.substring(ARTICLE.length()), 1);
        }
        if (before.equals(FULL_STOP) && form.charAt(0) == CONJUNCTION && form.length() > 3) {
            add(opening, form.substring(1), 1);
        }
    }

    private static boolean isDefinite(String form) {
        return form.startsWith(ARTICLE) || form.startsWith("وال") || form.startsWith(TO_THE) || form.startsWith("بال");
    }

    private void takeApart(String form, int count) {
        for (String article : ARTICLES) {
            if (form.startsWith(article) && form.length() > article.length() + 1) {
                add(withArticle, form.substring(article.length()), count);
                return;
            }
        }
        if (form.startsWith(TO_THE) && form.length() > 3) {
            add(withArticle, form.substring(TO_THE.length()), count);
        }
        Matcher future = FUTURE.matcher(form);
        if (future.matches() && written.containsKey(future.group(1))) {
            add(inFuture, future.group(1), count);
        }
    }

    private static void add(Map<String, Integer> counts, String form, int count) {
        counts.merge(form, count, Integer::sum);
    }

    /** All forms that are written, alone or with the article, in the order of their letters' numbers. */
    Set<String> forms() {
        Set<String> forms = new TreeSet<>(written.keySet());
        forms.addAll(withArticle.keySet());
        return forms;
    }

    /** How often the form is written as it is. */
    int written(String form) {
        return written.getOrDefault(form, 0);
    }

    /** How often the form is written with the article, conjunctions and prepositions before it or not. */
    int withArticle(String form) {
        return withArticle.getOrDefault(form, 0);
    }

    /** How often the form is written, with the article or without. */
    int seen(String form) {
        return written(form) + withArticle(form);
    }

    /** How often the form follows what only verbs follow, such as a negation. */
    int afterVerbal(String form) {
        return afterVerbal.getOrDefault(form, 0);
    }

    int afterPreposition(String form) {
        return afterPreposition.getOrDefault(form, 0);
    }

    /** How often the form has the article right after another word that has it, as an adjective does. */
    int agreeing(String form) {
        return agreeing.getOrDefault(form, 0);
    }

    /** How often the form opens a sentence, after a conjunction. */
    int opening(String form) {
        return opening.getOrDefault(form, 0);
    }

    /** How often the form has the letter of the future before it. */
    int inFuture(String form) {
        return inFuture.getOrDefault(form, 0);
    }
}
