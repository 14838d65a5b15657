package org.isnad.reading.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.Hashes;

/** The words of {@code numbers.lexicon}, folded. Immutable once read, thread-safe. */
public final class NumberWords {
    private static final String FILE = "numbers.lexicon";
    private static final Set<String> FIELDS = Set.of("class", "value", "words");

    private static final double LEAST_DEFINITE = 3;
    private static final double LARGEST_DEFINITE = 100;

    /** What a word of a number can be. */
    enum Role {
        CARDINAL,
        SCALE,
        TWO,
        DOZEN,
        SHARE,
        SHARES,
        TWOSHARE,
        ORDINAL,
        MINUS,
        OVER,
        OF,
        EACH,
        PART,
        ZERO,
        NARROW;

        boolean hasValue() {
            return compareTo(ORDINAL) < 0;
        }
    }

    private record Meaning(double cardinal, double scale, double share, double shares, Set<Role> roles) {
        static final Meaning NONE = new Meaning(0, 0, 0, 0, Set.of());

        Meaning and(Role role, double value) {
            Set<Role> all = EnumSet.of(role);
            all.addAll(roles);
            return switch (role) {
                case CARDINAL, TWO -> new Meaning(value, scale, share, shares, all);
                case SCALE, DOZEN -> new Meaning(cardinal > 0 ? cardinal : value, value, share, shares, all);
                case SHARE, TWOSHARE -> new Meaning(cardinal, scale, value, shares, all);
                case SHARES -> new Meaning(cardinal, scale, share, value, all);
                case ORDINAL, MINUS, OVER, OF, EACH, PART, ZERO, NARROW ->
                    new Meaning(cardinal, scale, share, shares, all);
            };
        }

        boolean startsNumber() {
            return share > 0 || roles.contains(Role.MINUS) || roles.contains(Role.PART) || roles.contains(Role.ZERO);
        }
    }

    private final Map<String, Meaning> words = new HashMap<>();
    private final Hashes hashes = new Hashes(500);

    private NumberWords() {}

    private static final class Standard {
        static final NumberWords WORDS = read();
    }

    /** The words that come with the program. */
    public static NumberWords standard() {
        return Standard.WORDS;
    }

    private static NumberWords read() {
        NumberWords words = new NumberWords();
        try (InputStream in = NumberWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the program lacks its resource " + FILE);
            }
            Blocks.read(FILE, in, FIELDS).forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(Block block) {
        Role role = role(block);
        double value = role.hasValue() ? number(block) : 0;
        for (String line : block.all("words")) {
            for (String word : line.split(String.valueOf(Letter.COMMA))) {
                String form = Folding.fold(word.strip());
                words.merge(form, Meaning.NONE.and(role, value), (old, added) -> old.and(role, value));
                hashes.add(form);
            }
        }
    }

    private static Role role(Block block) {
        try {
            return Role.valueOf(block.sole("class").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw block.problem(
                    "has the class '" + block.sole("class") + "', which is none that the file's head tells");
        }
    }

    private static double number(Block block) {
        try {
            return Double.parseDouble(block.sole("value"));
        } catch (NumberFormatException e) {
            throw block.problem("needs a number as its value, not '" + block.sole("value") + "'");
        }
    }

    static boolean isScale(double number) {
        return number == 100 || number == 12 || number == 1e3 || number == 1e6 || number == 1e9 || number == 1e12;
    }

    /** Whether the folded word without its first letters may be one of these; seldom true of others. */
    public boolean mayHave(String form, int skip) {
        return hashes.mayHave(form, skip);
    }

    /** The number that the folded word is by itself; zero where it is none. */
    public double cardinal(String form) {
        return meaning(form).cardinal;
    }

    /** The number by which the folded word multiplies what stands before it; zero where it is none that does. */
    double scale(String form) {
        return meaning(form).scale;
    }

    /** The part of one that the folded word names; zero where it names none. */
    public double share(String form) {
        return meaning(form).share;
    }

    /** The part of one that the folded word, a plural, counts; zero where it counts none. */
    double shares(String form) {
        return meaning(form).shares;
    }

    /** Whether the folded word, with or without the article, tells a place in a row. */
    public boolean isOrdinal(String form) {
        return is(Role.ORDINAL, form) || hasArticle(form) && is(Role.ORDINAL, form.substring(2));
    }

    boolean is(Role role, String form) {
        return meaning(form).roles.contains(role);
    }

    /** Whether the token is there and its word has the role. */
    boolean is(Role role, Tokens tokens, int token) {
        return token < tokens.size() && is(role, tokens.form(token));
    }

    /** Whether the word begins with the article and has letters after it. */
    public static boolean hasArticle(String form) {
        return form.length() > 3 && form.charAt(0) == Letter.ALEF && form.charAt(1) == Letter.LAM;
    }

    /** The number that the folded word is with or without the article; those below three have none as numbers. */
    public double counting(String form) {
        double whole = cardinal(form);
        if (whole > 0 || !hasArticle(form)) {
            return whole;
        }
        double bare = cardinal(form.substring(2));
        return bare >= LEAST_DEFINITE && bare <= LARGEST_DEFINITE ? bare : 0;
    }

    /** Whether the folded word is a number only without the article that it has. */
    public boolean isDefinite(String form) {
        return cardinal(form) == 0 && counting(form) > 0;
    }

    /** All words that are numbers by themselves, those with the article included. */
    public void forEachCounting(Consumer<String> consumer) {
        words.forEach((form, meaning) -> {
            if (meaning.cardinal > 0) {
                consumer.accept(form);
            }
            if (meaning.cardinal >= LEAST_DEFINITE && meaning.cardinal <= LARGEST_DEFINITE) {
                consumer.accept("" + Letter.ALEF + Letter.LAM + form);
            }
        });
    }

    /** All words that a number may begin with. */
    public void forEachStart(Consumer<String> consumer) {
        forEachCounting(consumer);
        words.forEach((form, meaning) -> {
            if (meaning.cardinal == 0 && meaning.startsNumber()) {
                consumer.accept(form);
            }
        });
    }

    private Meaning meaning(String form) {
        return words.getOrDefault(form, Meaning.NONE);
    }
}
