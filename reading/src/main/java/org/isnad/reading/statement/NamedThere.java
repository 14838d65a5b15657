package org.isnad.reading.statement;

import java.util.Arrays;
import java.util.List;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;
import org.jspecify.annotations.Nullable;

/** What a story names in each of its tokens, by all that tells so but the statements themselves. */
final class NamedThere {
    private final @Nullable Mention[] mentions;

    NamedThere(int tokens, List<Mention> all) {
        mentions = new Mention[tokens];
        all.forEach(mention -> Arrays.fill(mentions, mention.from(), mention.to(), mention));
    }

    private @Nullable Mention at(int token) {
        return token >= 0 && token < mentions.length ? mentions[token] : null;
    }

    /** Whether a person is named in a token. */
    boolean isPerson(int token) {
        Mention mention = at(token);
        return mention != null && mention.kind() == NameKind.PERSON;
    }

    /** Whether a person's name that has begun goes on in a token. */
    boolean isInsidePerson(int token) {
        return isPerson(token) && person(token).from() < token;
    }

    /** Whether a place or an organisation is named in a token. */
    boolean isOther(int token) {
        Mention mention = at(token);
        return mention != null && mention.kind() != NameKind.PERSON;
    }

    /** The person's name that has a token in it; empty where none has. */
    Range person(int token) {
        Mention mention = at(token);
        return mention != null && mention.kind() == NameKind.PERSON
                ? new Range(mention.from(), mention.to())
                : Range.NONE;
    }
}
