package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;

/** Where a story names people: what the tagger of names saw and who is listed. Not thread-safe. */
final class PersonNamings {
    private final Tokens tokens;
    private final Namings namings;
    private final Territory territory;
    private final Strays strays;
    private final List<Mention> mentions;

    PersonNamings(Tokens tokens, Namings namings, Territory territory, List<Mention> all) {
        this.tokens = tokens;
        this.namings = namings;
        this.territory = territory;
        mentions = all.stream()
                .filter(mention -> mention.kind() == NameKind.PERSON)
                .map(territory::freed)
                .toList();
        strays = new Strays(tokens, namings, mentions);
    }

    /** The namings of people, those of listed ones last. */
    List<Naming> all() {
        List<Naming> all = new ArrayList<>();
        mentions.forEach(mention -> addParts(mention, all));
        addIntroduced(all);
        addAgain(all);
        addKnown(all);
        all.removeIf(naming -> naming.words().isEmpty()
                || territory.holds(naming)
                || strays.isNone(naming)
                || namings.isClause(naming.from()));
        return all;
    }

    /** A mention, or what «and» joins in it, each by itself. */
    private void addParts(Mention mention, List<Naming> all) {
        int from = mention.from();
        for (int i = from + 1; i <= mention.to(); i++) {
            if (i == mention.to() || strays.isSecond(i)) {
                all.add(trimmed(from, i));
                from = i;
            }
        }
    }

    private Naming trimmed(int from, int to) {
        int end = end(from, to);
        while (end - from > 1 && strays.isLast(from, end)) {
            end--;
        }
        int start = from;
        while (start > 0 && !territory.isTaken(start - 1) && strays.isBegunBefore(start)) {
            start--;
        }
        while (end - start > 1 && strays.isFirst(start, end)) {
            start++;
        }
        return namings.of(start, end);
    }

    /** A name ends before a preposition that stands alone, and before a word in another script. */
    private int end(int from, int to) {
        int end = from + 1;
        while (end < to && namings.goesOn(end)) {
            end++;
        }
        while (end - from > 1 && namings.isFeminineAdjective(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean[] seen(List<Naming> all) {
        boolean[] seen = new boolean[tokens.size()];
        all.forEach(naming -> Arrays.fill(seen, naming.from(), naming.to(), true));
        return seen;
    }

    private void addIntroduced(List<Naming> all) {
        boolean[] seen = seen(all);
        all.addAll(new Introductions(tokens, namings, i -> seen[i] || territory.isTaken(i)).namings());
    }

    /** Adds the words that end names of several words, where they stand alone and nothing was seen. */
    private void addAgain(List<Naming> all) {
        boolean[] seen = seen(all);
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && !territory.isTaken(i) && strays.isFamilyName(i)) {
                all.add(namings.of(i, i + 1));
            }
        }
    }

    /** Adds the names of known people, in place of shorter ones that the tagger saw there. */
    private void addKnown(List<Naming> all) {
        List<Span> names = KnownPeople.standard().found(tokens);
        int[] lengths = new int[tokens.size()];
        names.forEach(name -> Arrays.fill(lengths, name.start(), name.end(), name.length()));
        all.removeIf(naming -> naming.to() - naming.from() < lengths[naming.from()]
                || naming.to() - naming.from() < lengths[naming.to() - 1]);
        names.forEach(name -> all.add(namings.of(name.start(), name.end())));
    }
}
