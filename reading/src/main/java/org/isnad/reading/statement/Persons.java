package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.SingleWord;
import org.jspecify.annotations.Nullable;

/** The people that a story names, so that a short name or a role leads to the fullest form of the name. */
final class Persons {
    /** Tokens between a name and a verb without a subject that may well be his. */
    private static final int NEAR = 40;

    private final Words words;
    private final NameRuns runs;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    Persons(Words words, NameRuns runs) {
        this.words = words;
        this.runs = runs;
    }

    void add(Range name, Range role) {
        List<String> forms = runs.forms(name);
        Person person = new Person(name, role, List.copyOf(forms));
        people.add(person);
        for (String form : forms) {
            List<Person> known = byWord.computeIfAbsent(form, f -> new ArrayList<>());
            if (known.size() < 50) {
                known.add(person);
            }
        }
    }

    /** Every word by which somebody in the story is named. */
    Set<String> names() {
        return byWord.keySet();
    }

    /** The fullest form of a person's name that has all these words, the first of them in the story if several do. */
    @Nullable
    Person fullest(Range name) {
        Person best = null;
        int length = 0;
        List<String> wanted = runs.forms(name);
        if (wanted.isEmpty()) {
            return null;
        }
        boolean sure = false;
        List<Person> bearers = byWord.getOrDefault(wanted.get(wanted.size() - 1), List.of());
        for (Person person : bearers) {
            if (!person.forms().containsAll(wanted)) {
                continue;
            }
            boolean again = isSure(person, bearers);
            if (again && !sure || again == sure && person.forms().size() > length) {
                best = person;
                length = person.forms().size();
                sure = again;
            }
        }
        return best;
    }

    /**
     * A name that stands twice in the story in the same words, or that tells the father's name, is no chance run of
     * words.
     */
    private boolean isSure(Person person, List<Person> bearers) {
        int times = 0;
        for (Person other : bearers) {
            times += other.forms().equals(person.forms()) ? 1 : 0;
        }
        return times > 1 || person.forms().stream().anyMatch(form -> words.isForm(form, SingleWord.BIN));
    }

    /** The last person named shortly before a token; empty where there is none. */
    Range lastNamed(int before) {
        Range last = Range.NONE;
        for (Person person : people) {
            if (person.name().to() <= before && before - person.name().to() < NEAR) {
                last = person.name();
            }
        }
        return last;
    }

    /** The last person named in full between two tokens; empty where there is none. */
    Range lastNamedBetween(int from, int to) {
        Range last = Range.NONE;
        for (Person person : people) {
            if (person.name().from() >= from && person.name().to() <= to) {
                last = person.name();
            }
        }
        return last;
    }

    /** The role of a person, from the first place in the story that gives one. */
    Range role(List<String> forms) {
        Range found = Range.NONE;
        if (forms.isEmpty()) {
            return found;
        }
        String last = forms.get(forms.size() - 1);
        for (Person person : byWord.getOrDefault(last, List.of())) {
            boolean usable = !person.role().isEmpty()
                    && !words.word(person.role().from()).pronoun();
            if (usable && forms.containsAll(person.forms())) {
                if (found.isEmpty() || found.length() == 1 && person.role().length() > 1) {
                    found = person.role();
                }
            }
        }
        return found;
    }

    /** The person whose role a bare role phrase repeats, the last one named before it, else the first after it. */
    @Nullable
    Person holder(Range phrase) {
        Person best = null;
        for (Person person : people) {
            if (person.role().isEmpty() || !repeats(phrase, person.role())) {
                continue;
            }
            if (best == null || person.name().from() < phrase.from()) {
                best = person;
            }
        }
        return best;
    }

    /** Whether the nouns of the phrase stand in the role too; a nationality may be new. */
    private boolean repeats(Range phrase, Range role) {
        if (!sameOffice(phrase.from(), role.from())) {
            return false;
        }
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (words.isWord(i)
                    && !has(role, words.word(i).stem())
                    && !(i == phrase.to() - 1 && Endings.isNisba(words.word(i).stem()) && phrase.length() > 2)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameOffice(int one, int other) {
        return words.word(one).stem().equals(words.word(other).stem())
                || words.isStem(one, SingleWord.SPOKESMAN) && words.isStem(other, SingleWord.SPOKESMAN);
    }

    private boolean has(Range range, String stem) {
        for (int i = range.from(); i < range.to(); i++) {
            if (words.isWord(i) && words.word(i).stem().equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
