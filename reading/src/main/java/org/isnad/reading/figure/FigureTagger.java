package org.isnad.reading.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.isnad.reading.figure.FigureWords.Begin;
import org.isnad.reading.figure.Quantity.Form;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.number.NumberWords;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.resource.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a text: what is counted, measured or paid, and which is a part of which. Dates, times of the
 * clock, lengths of time, places in a row, scores and numbers in names are none. Immutable once built, thread-safe;
 * linear in the text's length.
 */
public final class FigureTagger {
    private final FigureWords words;
    private final Duals duals;
    private final Lexicon lexicon;
    /** Of all words that a quantity may begin with. */
    private final Hashes starts = new Hashes(1_000);

    private FigureTagger(FigureWords words, Duals duals, Lexicon lexicon) {
        this.words = words;
        this.duals = duals;
        this.lexicon = lexicon;
        NumberWords.standard().forEachStart(starts::add);
        duals.forEach(starts::add);
        for (Sense sense : new Sense[] {Sense.VAGUE, Sense.FEW, Sense.BETWEEN}) {
            words.forEachFirst(sense, starts::add);
        }
    }

    /** Reads the words that come with the program; keep what it gives. */
    public static FigureTagger standard(Lexicon lexicon) {
        try (InputStream figures = resource("figures.lexicon");
                InputStream nouns = resource("duals.nouns")) {
            return new FigureTagger(
                    FigureWords.read("figures.lexicon", figures), Duals.read("duals.nouns", nouns), lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = FigureTagger.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the program lacks its resource " + name);
        }
        return in;
    }

    /**
     * The quantities of a text in its order, none within another; their statements are not told. Never throws on any
     * text.
     *
     * @param times the time expressions of the text, in order: a number in one is no quantity
     */
    public List<Figure> tag(Tokens tokens, List<Timex> times) {
        List<Quantity> found = new Pass(tokens, times).quantities();
        int[] wholes = new Parts(tokens, words, found).wholes();
        List<Figure> figures = new ArrayList<>(found.size());
        for (int i = 0; i < wholes.length; i++) {
            figures.add(figure(tokens, found.get(i), wholes[i]));
        }
        return List.copyOf(figures);
    }

    private static Figure figure(Tokens tokens, Quantity found, int whole) {
        Begin begin = found.begin();
        int start = Proclitics.after(tokens, begin.token(), begin.skip());
        return new Figure(
                new Span(start, tokens.end(found.end() - 1)),
                number(found.value()),
                number(found.high()),
                found.about(),
                found.noun() == null ? null : found.noun().text(),
                whole < 0 ? null : whole,
                null);
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    /** One way through one text. */
    private final class Pass {
        private final Tokens tokens;
        private final List<Timex> times;
        private final Quantities quantities;
        private final Counted counted;
        private int time;

        Pass(Tokens tokens, List<Timex> times) {
            this.tokens = tokens;
            this.times = times;
            Nouns nouns = new Nouns(tokens, words, lexicon);
            this.quantities = new Quantities(tokens, words, nouns);
            this.counted = new Counted(tokens, words, lexicon, nouns);
        }

        List<Quantity> quantities() {
            List<Quantity> found = new ArrayList<>();
            int token = 0;
            while (token < tokens.size()) {
                if (!mayStart(token)) {
                    token++;
                    continue;
                }
                Optional<Quantity> read = isInTime(token) ? Optional.empty() : at(token);
                read.flatMap(counted::complete)
                        .filter(quantity -> !isTwoAgain(found, quantity))
                        .ifPresent(found::add);
                token = read.map(Quantity::end).orElse(token + 1);
            }
            return found;
        }

        /** Whether a quantity may begin with the token; the quick way past most. */
        private boolean mayStart(int token) {
            TokenKind kind = tokens.kind(token);
            if (kind != TokenKind.WORD) {
                return kind == TokenKind.NUMBER || kind == TokenKind.DASH;
            }
            String form = tokens.form(token);
            boolean may = starts.mayHave(form, 0);
            for (int skip = 1; !may && Proclitics.isOne(form, skip - 1); skip++) {
                may = starts.mayHave(form, skip);
            }
            return may;
        }

        /** «Two» after a dual only says it again. */
        private boolean isTwoAgain(List<Quantity> before, Quantity read) {
            if (before.isEmpty() || read.value() != 2 || read.form() != Form.WORDS) {
                return false;
            }
            Quantity last = before.get(before.size() - 1);
            return last.form() == Form.DUAL && read.number() - last.end() <= 1;
        }

        private boolean isInTime(int token) {
            while (time < times.size() && times.get(time).span().end() <= tokens.start(token)) {
                time++;
            }
            return time < times.size() && times.get(time).span().start() < tokens.end(token);
        }

        private Optional<Quantity> at(int token) {
            Optional<Quantity> read =
                    tokens.isWord(token) ? word(token, tokens.form(token)) : quantities.at(new Begin(token, 0));
            return read.filter(quantity -> !isInTime(quantity.end() - 1));
        }

        private Optional<Quantity> word(int token, String form) {
            for (int skip = 0; skip == 0 || Proclitics.isOne(form, skip - 1); skip++) {
                if (starts.mayHave(form, skip)) {
                    Begin begin = new Begin(token, skip);
                    Optional<Quantity> read = quantities.at(begin).or(() -> dual(begin));
                    if (read.isPresent()) {
                        return read;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Quantity> dual(Begin begin) {
            String form = tokens.form(begin.token()).substring(begin.skip());
            boolean counts = duals.has(form)
                    && (!duals.isJoined(form) || isWord(begin.token() + 1))
                    && words.before(Sense.PAIR, tokens, begin.token() + 1).isEmpty();
            Form kind = duals.isJoined(form) ? Form.JOINED_DUAL : Form.DUAL;
            return counts ? Optional.of(Quantity.of(begin, begin.token() + 1, 2, kind)) : Optional.empty();
        }

        private boolean isWord(int token) {
            return token < tokens.size() && tokens.isWord(token);
        }
    }
}
