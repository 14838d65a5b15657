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
    /** As many people as are looked at: no news has more, and what has is not to take more than its share of time. */
    private static final int MOST = 50;

    private final Words words;
    private final NameRuns runs;
    /** In the order of their names in the text, as all lists of people here; names do not overlap. */
    private final List<Person> people = new ArrayList<>();

    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, List<Person>> byOffice = new HashMap<>();
    /** How often a name stands in the story in the same words. */
    private final Map<List<String>, Integer> times = new HashMap<>();

    Persons(Words words, NameRuns runs) {
        this.words = words;
        this.runs = runs;
    }

    void add(Range name, Range role) {
        List<String> forms = runs.forms(name);
        Person person = new Person(name, role, List.copyOf(forms));
        people.add(person);
        times.merge(person.forms(), 1, Integer::sum);
        if (!role.isEmpty()) {
            byOffice.computeIfAbsent(office(role.from()), o -> new ArrayList<>())
                    .add(person);
        }
        for (String form : forms) {
            List<Person> known = byWord.computeIfAbsent(form, f -> new ArrayList<>());
            if (known.size() < MOST) {
                known.add(person);
            }
        }
    }

    /** What an office is called; a spokesman has two words for his. */
    private String office(int head) {
        return words.isStem(head, SingleWord.SPOKESMAN) ? "" : words.word(head).stem();
    }

    /** Every place that names somebody. */
    List<NamedPerson> named() {
        return people.stream()
                .map(person ->
                        new NamedPerson(person.name().span(), person.role().span()))
                .toList();
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
            boolean again = isSure(person);
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
    private boolean isSure(Person person) {
        return times.getOrDefault(person.forms(), 0) > 1
                || person.forms().stream().anyMatch(form -> words.isForm(form, SingleWord.BIN));
    }

    /** The last person named shortly before a token; empty where there is none. */
    Range lastNamed(int before) {
        Range last = lastBefore(before);
        return before - last.to() < NEAR ? last : Range.NONE;
    }

    /** The last person named in full between two tokens; empty where there is none. */
    Range lastNamedBetween(int from, int to) {
        Range last = lastBefore(to);
        return last.from() >= from ? last : Range.NONE;
    }

    /** The first person named in full between two tokens; empty where there is none. */
    Range firstNamedBetween(int from, int to) {
        int i = before(people, from);
        return i < people.size() && people.get(i).name().to() <= to
                ? people.get(i).name()
                : Range.NONE;
    }

    /** The last name that is told before a token, all of it. */
    private Range lastBefore(int token) {
        int i = before(people, token) - 1;
        i -= i >= 0 && people.get(i).name().to() > token ? 1 : 0;
        return i < 0 ? Range.NONE : people.get(i).name();
    }

    /** How many of the people have names that begin before a token. */
    private static int before(List<Person> people, int token) {
        int low = 0;
        int high = people.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.get(middle).name().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        List<Person> holders = byOffice.getOrDefault(office(phrase.from()), List.of());
        int here = before(holders, phrase.from());
        for (int i = here - 1; i >= Math.max(0, here - MOST); i--) {
            if (repeats(phrase, holders.get(i).role())) {
                return holders.get(i);
            }
        }
        for (int i = here; i < Math.min(holders.size(), here + MOST); i++) {
            if (repeats(phrase, holders.get(i).role())) {
                return holders.get(i);
            }
        }
        return null;
    }

    /** Whether the nouns of a phrase with the same head stand in the role too; a nationality may be new. */
    private boolean repeats(Range phrase, Range role) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (words.isWord(i)
                    && !has(role, words.word(i).stem())
                    && !(i == phrase.to() - 1 && Endings.isNisba(words.word(i).stem()) && phrase.length() > 2)) {
                return false;
            }
        }
        return true;
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
