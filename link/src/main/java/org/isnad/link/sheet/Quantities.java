package org.isnad.link.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.link.words.Term;
import org.isnad.link.words.Vocabulary;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Timex;

/** Finds the numbers of a story and what they count. One object a story. */
final class Quantities {
    /** So many words before and after a number are around it. */
    private static final int AROUND = 7;

    /** What befell them stands at most so many words before or after their number. */
    private static final int FATE = 4;

    private static final int LONGEST_NUMBER = 6;
    private static final int MOST = 300;

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Atom> atoms;
    private final List<Quantity> out = new ArrayList<>();
    private int at;

    private Quantities(Vocabulary vocabulary, String text, List<Atom> atoms) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.atoms = atoms;
    }

    /** Those of a reading in order: figures, ages and lengths of time. */
    static List<Quantity> of(Reading reading, List<Atom> atoms, Vocabulary vocabulary) {
        List<Figure> all = new ArrayList<>();
        reading.figures().stream().filter(figure -> figure.of() != null).forEach(all::add);
        reading.times().forEach(time -> length(time, all));
        all.sort(Comparator.comparing(Figure::span));
        Quantities quantities = new Quantities(vocabulary, reading.story().text(), atoms);
        all.stream().limit(MOST).forEach(quantities::add);
        return List.copyOf(quantities.out);
    }

    /** A TIMEX3 length such as P11D, as that many days. */
    private static void length(Timex time, List<Figure> out) {
        String value = time.value();
        int unit = value.length() - 1;
        if (unit > 1 && unit <= LONGEST_NUMBER && value.charAt(0) == 'P' && isNumber(value, 1, unit)) {
            double number = Integer.parseInt(value.substring(1, unit));
            out.add(new Figure(time.span(), number, null, false, value.substring(unit), null, null));
        }
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private void add(Figure figure) {
        while (at < atoms.size() && atoms.get(at).span().end() <= figure.span().start()) {
            at++;
        }
        Double value = figure.value();
        String of = figure.of();
        if (at == atoms.size() || value == null || of == null) {
            return;
        }
        List<Word> words = atoms.get(at).words();
        int place = place(words, figure.span());
        // A dual is its own number: «two explosions» befell nobody.
        boolean dual = figure.span().of(text).equals(of);
        Term counted = dual ? noun(of) : counted(words, place, noun(of));
        Double high = figure.high();
        out.add(new Quantity(
                figure.span(),
                at,
                value,
                high == null ? value : high,
                figure.approx(),
                figure.partOf() != null,
                counted,
                around(words, place)));
    }

    /** The first word that begins after the number does. */
    private static int place(List<Word> words, Span number) {
        int place = 0;
        while (place < words.size() && words.get(place).start() < number.end()) {
            place++;
        }
        return place;
    }

    /** The word of what is counted that tells most: what befell them, else the first, which is the noun itself. */
    private Term noun(String of) {
        Tokens tokens = Tokens.of(of);
        for (int i = 0; i < tokens.size(); i++) {
            Term term = vocabulary.term(tokens.word(i));
            if (term.fate()) {
                return term;
            }
        }
        return vocabulary.term(tokens.size() == 0 ? of : tokens.word(0));
    }

    /** What befell those counted, from the nearest word that tells it; the noun itself comes first. */
    private static Term counted(List<Word> words, int place, Term noun) {
        if (noun.fate()) {
            return noun;
        }
        for (int i = 1; i <= FATE; i++) {
            if (isFate(words, place - i)) {
                return words.get(place - i).term();
            }
        }
        return noun;
    }

    private static boolean isFate(List<Word> words, int i) {
        return i >= 0 && i < words.size() && words.get(i).term().fate();
    }

    private static Vector around(List<Word> words, int place) {
        Terms around = new Terms();
        for (int i = Math.max(0, place - AROUND); i < Math.min(words.size(), place + AROUND); i++) {
            Term term = words.get(i).term();
            around.add(term.root(), term.weight());
        }
        return around.max();
    }
}
