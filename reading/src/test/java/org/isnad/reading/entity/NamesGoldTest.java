package org.isnad.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.arabic.Folding;
import org.isnad.model.Imprint;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Reading.Names;
import org.isnad.model.Story;
import org.isnad.reading.LabelledStories;
import org.isnad.reading.Reader;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** How well people and organisations are found on labelled stories, so that no change makes it worse unseen. */
class NamesGoldTest {
    private static final double PEOPLE = 0.91;
    private static final double ROLES = 0.78;
    private static final double ORGANISATIONS = 0.83;

    private static final Set<String> HEADS = Set.of(
            "وكاله", "وكالات", "صحيفه", "جريده", "قناه", "شبكه", "موقع", "مجله", "تنظيم", "جماعه", "حركه", "شركه");

    private final Count people = new Count();
    private final Count organisations = new Count();
    private int roles;
    private int rolesFound;

    @Test
    void findsThePeopleAndOrganisationsOfLabelledStories() throws IOException {
        var labels = LabelledStories.lines(Shared.file("gold/dev/gold.jsonl"));
        for (var story :
                LabelledStories.lines(Shared.file("gold/dev/stories.jsonl")).values()) {
            Map<String, Object> gold = labels.get((String) story.get("id"));
            compare(gold, read((String) story.get("title"), (String) story.get("text")));
        }
        assertThat(people.f1()).as("people").isGreaterThanOrEqualTo(PEOPLE);
        assertThat((double) rolesFound / roles).as("roles of people found").isGreaterThanOrEqualTo(ROLES);
        assertThat(organisations.f1()).as("organisations").isGreaterThanOrEqualTo(ORGANISATIONS);
    }

    private static Names read(String title, String text) {
        Imprint imprint = new Imprint.Builder().build();
        return Reader.standard().read(Story.of("story", imprint, title, text)).names();
    }

    private void compare(Map<String, Object> gold, Names found) {
        organisations.add(names(gold, "orgs"), found.orgs(), Organisation::name);
        for (Pair<Person> pair : people.add(names(gold, "people"), found.people(), Person::name)) {
            if (!pair.role().isEmpty()) {
                String role = pair.found().role() == null ? "" : pair.found().role();
                roles++;
                rolesFound += dice(words(pair.role()), words(role)) >= 0.6 ? 1 : 0;
            }
        }
    }

    /** Of each labelled thing its name, and its role if it has one. */
    private static List<String[]> names(Map<String, Object> gold, String layer) {
        List<String[]> names = new ArrayList<>();
        for (Object label : (List<?>) gold.get(layer)) {
            names.add(
                    label instanceof Map<?, ?> fields
                            ? new String[] {String.valueOf(fields.get("name")), String.valueOf(fields.get("role"))}
                            : new String[] {String.valueOf(label), ""});
        }
        return names;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
            words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
        }
        words.remove("");
        return words;
    }

    /** The same name but for a head that only says what it is, the article, or one word more in a long name. */
    private static boolean isSame(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        left.removeIf(word -> left.size() > 1 && HEADS.contains(word));
        right.removeIf(word -> right.size() > 1 && HEADS.contains(word));
        boolean nested = left.containsAll(right) || right.containsAll(left);
        return nested && dice(left, right) >= 0.8;
    }

    private static double dice(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / Math.max(1, a.size() + b.size());
    }

    private record Pair<T>(String role, T found) {}

    /** How many were labelled, found, and both. */
    private static final class Count {
        private int gold;
        private int found;
        private int both;

        <T> List<Pair<T>> add(List<String[]> labels, List<T> things, Function<T, String> name) {
            List<T> left = new ArrayList<>(things);
            List<Pair<T>> pairs = new ArrayList<>();
            for (String[] label : labels) {
                left.stream()
                        .filter(thing -> isSame(label[0], name.apply(thing)))
                        .findFirst()
                        .ifPresent(thing -> {
                            left.remove(thing);
                            pairs.add(new Pair<>(label[1], thing));
                        });
            }
            gold += labels.size();
            found += things.size();
            both += pairs.size();
            return pairs;
        }

        double f1() {
            return 2.0 * both / (gold + found);
        }
    }
}
