package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.known.Entities;
import org.isnad.reading.known.Entity;
import org.isnad.reading.known.EntityKind;
import org.isnad.reading.known.KnownName;
import org.isnad.reading.known.NameUse;
import org.isnad.reading.lexicon.Lexicon;

/** The organisations of the entity files that a story names. Not thread-safe. */
final class KnownBodies {
    private static final int MUCH_SPORT = 3;

    private final Tokens tokens;
    private final Namings namings;
    private final Lexicon lexicon;
    private final Heads heads;
    private final List<Hit<KnownName>> hits = new ArrayList<>();
    private final Set<Entity> named = new HashSet<>();
    private final boolean sports;

    KnownBodies(Tokens tokens, Namings namings, Lexicon lexicon, Heads heads, Entities entities) {
        this.tokens = tokens;
        this.namings = namings;
        this.lexicon = lexicon;
        this.heads = heads;
        this.sports = isOfSports();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Hit<KnownName>> hit = entities.at(tokens, i);
            if (hit.isPresent() && !isWord(hit.get())) {
                hits.add(hit.get());
                i = hit.get().last();
            }
        }
    }

    private boolean isOfSports() {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += heads.isOfSports(tokens.form(i)) ? 1 : 0;
        }
        return words >= MUCH_SPORT;
    }

    /** Whether what looks like a preposition and a name is a common word. */
    private boolean isWord(Hit<KnownName> hit) {
        return hit.first() == hit.last() && hit.onset().letters() > 0 && lexicon.knows(tokens.form(hit.first()));
    }

    /** All places that name one of them, in order. */
    List<Body> bodies() {
        for (Hit<KnownName> hit : hits) {
            stands(hit).ifPresent(named::add);
        }
        List<Body> out = new ArrayList<>();
        for (Hit<KnownName> hit : hits) {
            stands(hit).or(() -> again(hit)).ifPresent(entity -> out.add(body(hit, entity)));
        }
        return out;
    }

    private Body body(Hit<KnownName> hit, Entity entity) {
        List<String> words = namings.of(hit.first(), hit.last() + 1).words();
        Naming naming = new Naming(hit.first(), hit.last() + 1, hit.span(), words);
        return new Body(naming, hit.name(tokens.text()), entity.kind(), entity);
    }

    private Optional<Entity> stands(Hit<KnownName> hit) {
        return hit.values().stream()
                .filter(name -> name.use() == NameUse.SURE || name.use() == NameUse.SHY && isMeant(hit, name.entity()))
                .map(KnownName::entity)
                .findFirst();
    }

    private Optional<Entity> again(Hit<KnownName> hit) {
        return hit.values().stream()
                .map(KnownName::entity)
                .filter(named::contains)
                .findFirst();
    }

    private boolean isMeant(Hit<KnownName> hit, Entity entity) {
        int before = hit.first() - 1;
        if (entity.kind() == EntityKind.TEAM && sports) {
            return true;
        }
        return before >= 0
                && hit.onset().letters() == 0
                && (heads.of(namings.word(before).stem())
                                .filter(head -> head.kind() == entity.kind())
                                .isPresent()
                        || isQuoted(hit));
    }

    private boolean isQuoted(Hit<KnownName> hit) {
        return tokens.kind(hit.first() - 1) == TokenKind.QUOTE
                && hit.last() + 1 < tokens.size()
                && tokens.kind(hit.last() + 1) == TokenKind.QUOTE;
    }
}
