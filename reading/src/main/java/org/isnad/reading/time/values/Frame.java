package org.isnad.reading.time.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.time.rules.Match;
import org.isnad.reading.time.words.Category;
import org.isnad.reading.time.words.Step;
import org.isnad.reading.time.words.Term;

/** The terms of an expression, asked by their categories. */
record Frame(List<Term> terms) {
    Frame {
        terms = List.copyOf(terms);
    }

    static Frame of(Match match) {
        return new Frame(match.steps().stream().map(Step::term).toList());
    }

    /** Whether there is a term of one of the categories. */
    boolean has(Category... categories) {
        for (Category category : categories) {
            if (value(category).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The value of the first term of the category. */
    Optional<String> value(Category category) {
        for (Term term : terms) {
            if (term.category() == category) {
                return Optional.of(term.value());
            }
        }
        return Optional.empty();
    }

    /** The value, as a number, of the first of the categories that there is a term of. */
    Optional<Integer> number(Category... categories) {
        for (Category category : categories) {
            Optional<String> value = value(category);
            if (value.isPresent()) {
                return value.map(number -> (int) Double.parseDouble(number));
            }
        }
        return Optional.empty();
    }

    /** Whether it tells of the unit with its article. */
    boolean isOf(Unit unit) {
        for (Term term : terms) {
            if (term.category() == Category.THEUNIT && Unit.of(term.value()) == unit) {
                return true;
            }
        }
        return false;
    }

    /** The longest unit with the article: the first week of the month is told by the month. */
    Optional<Unit> coarsest() {
        return terms.stream()
                .filter(term -> term.category() == Category.THEUNIT)
                .map(term -> Unit.of(term.value()))
                .max(Comparator.naturalOrder());
    }

    /** The terms before and after the first inner term of one of the categories; all in one where there is none. */
    List<Frame> parted(Set<Category> categories) {
        for (int i = 1; i + 1 < terms.size(); i++) {
            if (categories.contains(terms.get(i).category())) {
                return List.of(new Frame(terms.subList(0, i)), new Frame(terms.subList(i + 1, terms.size())));
            }
        }
        return List.of(this);
    }

    /** These terms and those of the other that are of one of the categories. */
    Frame with(Frame other, Set<Category> categories) {
        List<Term> all = new ArrayList<>(terms);
        other.terms.stream()
                .filter(term -> categories.contains(term.category()))
                .forEach(all::add);
        return new Frame(all);
    }
}
