package org.isnad.reading.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.time.rules.Match;
import org.isnad.reading.time.rules.Matcher;
import org.isnad.reading.time.rules.Rules;
import org.isnad.reading.time.rules.State;
import org.isnad.reading.time.values.Hijri;
import org.isnad.reading.time.values.Published;
import org.isnad.reading.time.values.Resolver;
import org.isnad.reading.time.words.Lattice;
import org.isnad.reading.time.words.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text. At each token that may begin one, the rules are followed as far as they reach
 * and the longest expression is taken; rules have no loops, so the work is in proportion to the text. Immutable once
 * built, thread-safe.
 */
public final class TimexTagger {
    private final Lexicon lexicon;
    private final State start;
    private final Hijri hijri;

    private TimexTagger(Lexicon lexicon, State start, Hijri hijri) {
        this.lexicon = lexicon;
        this.start = start;
        this.hijri = hijri;
    }

    /** Reads the words and rules that come with the program; this takes some milliseconds, so keep what it gives. */
    public static TimexTagger standard() {
        try (InputStream words = resource("times.lexicon");
                InputStream rules = resource("times.rules");
                InputStream months = resource("hijri.months")) {
            return new TimexTagger(
                    Lexicon.read("times.lexicon", words),
                    Rules.read("times.rules", rules),
                    Hijri.read("hijri.months", months));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = TimexTagger.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the program lacks its resource " + name);
        }
        return in;
    }

    /**
     * The time expressions of a text, in its order, none within another. Never throws on any text.
     *
     * @param published ISO 8601 date, or date and time, of publication, by the clock of the place; where it is null or
     *     no such date, values stay as vague as the words
     */
    public List<Timex> tag(Tokens tokens, @Nullable String published) {
        Lattice lattice = new Lattice(lexicon, tokens);
        Matcher matcher = new Matcher(start, lattice);
        Resolver resolver = new Resolver(lattice, Published.parse(published), hijri);
        List<Timex> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); ) {
            Match match = lattice.mayStart(token) ? matcher.at(token).orElse(null) : null;
            if (match == null) {
                token++;
            } else {
                resolver.value(match).ifPresent(value -> found.add(new Timex(span(lattice, match), value)));
                token = match.to().token();
            }
        }
        return List.copyOf(found);
    }

    /** From after the proclitics and the hash sign to the end of the last token. */
    private static Span span(Lattice lattice, Match match) {
        Tokens tokens = lattice.tokens();
        int start = Proclitics.after(tokens, match.from().token(), lattice.lettersBefore(match.from()));
        return new Span(start, tokens.end(match.to().token() - 1));
    }
}
