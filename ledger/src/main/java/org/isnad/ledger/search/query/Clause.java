package org.isnad.ledger.search.query;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Span;

/** A condition, or several, as the user put them. Immutable; no deeper than {@link QueryLanguage#DEEPEST}. */
public sealed interface Clause {
    /** What to make of each kind of condition. */
    interface Cases<T> {
        T all(All all);

        T any(Any any);

        T not(Not not);

        T words(Words words);

        T choice(Choice choice);

        T amount(Amount amount);

        T counted(Counted counted);

        T days(Days days);
    }

    <T> T accept(Cases<T> cases);

    /** Each of them; of none, everything. */
    record All(List<Clause> parts) implements Clause {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.all(this);
        }
    }

    /** At least one of them. */
    record Any(List<Clause> parts) implements Clause {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.any(this);
        }
    }

    /** Not this. */
    record Not(Clause part) implements Clause {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.not(this);
        }
    }

    /** How words are compared. */
    enum Manner {
        /** Each somewhere, in any of its forms. */
        LOOSE,
        /** One after the other, as they are spelled; clitics before a word may be more. */
        EXACT,
        /** A word that begins so. */
        PREFIX,
        /** A word that differs in a few letters. */
        FUZZY
    }

    /**
     * Words in a field.
     *
     * @param reach of {@link Manner#EXACT}, how many words may stand between; of {@link Manner#FUZZY}, how many letters
     *     may differ; else zero
     * @param place where they stand in the query
     */
    record Words(Field field, String words, Manner manner, int reach, Span place) implements Clause {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.words(this);
        }
    }

    /** A value out of a few. */
    record Choice(Field field, String value) implements Clause {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.choice(this);
        }
    }

    /** A number in a range, both ends included; an open end is infinite. */
    record Amount(Field field, double from, double to) implements Clause {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.amount(this);
        }
    }

    /** A figure in a range that counts this. */
    record Counted(Amount amount, Words of) implements Clause {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.counted(this);
        }
    }

    /** Days from the first, up to and without the last. */
    record Days(LocalDate from, LocalDate until) implements Clause {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.days(this);
        }
    }
}
