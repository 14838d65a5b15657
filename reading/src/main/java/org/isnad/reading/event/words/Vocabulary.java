package org.isnad.reading.event.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Article;
import org.isnad.reading.lexicon.Conjugation;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.resource.Blocks.Block;

/**
 * Listed verbs and nouns by all their forms. A form of a text is looked up whole, then without conjunction, proclitic,
 * article and pronoun. Immutable once filled, then thread-safe.
 */
final class Vocabulary<T> {
    private static final String[] PRONOUNS = {
        "" + Letter.HEH + Letter.MEEM + Letter.ALEF,
        "" + Letter.HEH + Letter.ALEF,
        "" + Letter.HEH + Letter.MEEM,
        "" + Letter.NOON + Letter.ALEF,
        "" + Letter.HEH
    };
    private static final int SHORTEST = 3;
    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS = 14;

    private record Form<T>(T of, Inflection inflection, Agreement agreement) {}

    /** A form and what it can be; immutable, so that threads may race for a slot. */
    private record Seen<T>(String form, List<Sighting<T>> sightings) {}

    private final Map<String, List<Form<T>>> forms = new HashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final Seen<T>[] lately = new Seen[1 << BITS];

    /** Adds the forms of a block's verbs and nouns. */
    void add(Block block, T of) {
        block.all("perfect").forEach(verb -> put(of, Inflection.PERFECT, Conjugation.perfect(verb)));
        block.all("imperfect").forEach(verb -> put(of, Inflection.IMPERFECT, Conjugation.imperfect(verb)));
        block.all("imperfect").forEach(verb -> put(of, Inflection.IMPERFECT, jussive(verb)));
        block.parts("noun").forEach(noun -> put(of, Inflection.NOUN, Conjugation.noun(noun)));
        block.parts("form").forEach(form -> put(of, Inflection.PERFECT, Map.of(Folding.fold(form), Agreement.UNKNOWN)));
    }

    /** A verb loses its weak last letter after the negation of the past. */
    private static Map<String, Agreement> jussive(String written) {
        String he = Folding.fold(written);
        String bare = he.substring(0, he.length() - 1);
        char last = he.charAt(he.length() - 1);
        boolean weak = (last == Letter.YEH || last == Letter.WAW || last == Letter.ALEF) && bare.length() > SHORTEST;
        return weak ? Map.of(bare, Agreement.MASCULINE, Letter.TEH + bare.substring(1), Agreement.FEMININE) : Map.of();
    }

    private void put(T of, Inflection inflection, Map<String, Agreement> all) {
        all.forEach((form, agreement) -> {
            boolean speech = agreement == Agreement.SPEECH;
            if (!speech || inflection == Inflection.IMPERFECT && !forms.containsKey(form)) {
                forms.computeIfAbsent(form, f -> new ArrayList<>(1)).add(new Form<>(of, inflection, agreement));
            }
        });
    }

    /** What a folded form can be, the likeliest first. */
    List<Sighting<T>> at(String form) {
        int slot = form.hashCode() * SPREAD >>> 32 - BITS;
        Seen<T> seen = lately[slot];
        if (seen != null && seen.form().equals(form)) {
            return seen.sightings();
        }
        List<Sighting<T>> found = List.copyOf(look(form));
        lately[slot] = new Seen<>(form, found);
        return found;
    }

    private List<Sighting<T>> look(String form) {
        List<Sighting<T>> found = new ArrayList<>(1);
        bare(form, false, found);
        char first = form.charAt(0);
        if (found.isEmpty() && form.length() > SHORTEST && (first == Letter.WAW || first == Letter.FEH)) {
            bare(form.substring(1), true, found);
        }
        return found;
    }

    private void bare(String form, boolean conjunction, List<Sighting<T>> found) {
        stem(form, form.length(), conjunction, '\0', false, found);
        if (!found.isEmpty() || form.length() <= SHORTEST) {
            return;
        }
        if (Article.begins(form)) {
            stem(form.substring(2), 0, conjunction, '\0', true, found);
        }
        char first = form.charAt(0);
        String rest = form.substring(1);
        if (first == Letter.LAM && rest.charAt(0) == Letter.LAM) {
            stem(rest.substring(1), 0, conjunction, first, true, found);
        } else if ((first == Letter.BEH || first == Letter.KAF) && Article.begins(rest) && rest.length() > SHORTEST) {
            stem(rest.substring(2), 0, conjunction, first, true, found);
        }
        if (found.isEmpty()
                && (first == Letter.BEH || first == Letter.LAM || first == Letter.KAF || first == Letter.SEEN)) {
            stem(rest, rest.length(), conjunction, first, false, found);
            found.removeIf(one -> !canPrecede(first, one.inflection()));
        }
    }

    /** The particle of the future and that of purpose stand before the imperfect, prepositions before nouns. */
    private static boolean canPrecede(char proclitic, Inflection inflection) {
        return switch (proclitic) {
            case Letter.SEEN -> inflection == Inflection.IMPERFECT;
            case Letter.LAM -> inflection != Inflection.PERFECT;
            default -> inflection == Inflection.NOUN;
        };
    }

    private void stem(
            String stem, int letters, boolean conjunction, char proclitic, boolean definite, List<Sighting<T>> found) {
        add(stem, conjunction, proclitic, definite, false, found);
        for (int i = 0; found.isEmpty() && letters > 0 && i < PRONOUNS.length; i++) {
            if (stem.endsWith(PRONOUNS[i]) && stem.length() - PRONOUNS[i].length() >= SHORTEST) {
                String bare = stem.substring(0, stem.length() - PRONOUNS[i].length());
                add(bare, conjunction, proclitic, definite, true, found);
                if (found.isEmpty() && bare.charAt(bare.length() - 1) == Letter.TEH) {
                    add(
                            bare.substring(0, bare.length() - 1) + Letter.HEH,
                            conjunction,
                            proclitic,
                            definite,
                            true,
                            found);
                }
            }
        }
    }

    private void add(
            String stem,
            boolean conjunction,
            char proclitic,
            boolean definite,
            boolean pronoun,
            List<Sighting<T>> found) {
        for (Form<T> form : forms.getOrDefault(stem, List.of())) {
            if (!definite || form.inflection() == Inflection.NOUN) {
                found.add(new Sighting<>(
                        form.of(), form.inflection(), form.agreement(), conjunction, proclitic, definite, pronoun));
            }
        }
    }
}
