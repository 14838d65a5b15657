package org.isnad.ledger.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.model.Certainty;
import org.isnad.model.Force;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Puts parts of a statement otherwise: {@code speaker}, {@code role}, {@code kind}, {@code entity},
 * {@code affiliation}, {@code stance}, {@code certainty}, as {@code reading.schema.json} writes them; an empty value
 * says that there is none.
 */
final class Edits {
    private static final List<String> FIELDS =
            List.of("speaker", "role", "kind", "entity", "affiliation", "stance", "certainty");

    private Edits() {}

    /** Refuses what {@link #apply} would not know. */
    static void check(Map<String, String> fields) {
        if (fields.isEmpty()) {
            throw new LedgerException("an edit says what it puts otherwise: one of " + FIELDS);
        }
        fields.forEach((field, value) -> {
            if (!FIELDS.contains(field)) {
                throw new LedgerException("an edit knows no " + field + ": one of " + FIELDS);
            }
        });
        constant("kind", fields, SpeakerKind.PERSON, SpeakerKind.class);
        constant("stance", fields, Stance.STATE, Stance.class);
        certainty(fields, null);
    }

    static Statement apply(Statement statement, Map<String, String> fields) {
        return new Statement(
                statement.id(),
                statement.attribution(),
                speaker(statement.speaker(), fields),
                new Force(
                        constant("stance", fields, statement.force().stance(), Stance.class),
                        certainty(fields, statement.force().certainty()),
                        statement.force().target()),
                statement.via(),
                statement.time(),
                statement.nestedIn(),
                1);
    }

    private static Speaker speaker(Speaker speaker, Map<String, String> fields) {
        return new Speaker(
                fields.getOrDefault("speaker", speaker.name()),
                text("role", fields, speaker.role()),
                constant("kind", fields, speaker.kind(), SpeakerKind.class),
                text("entity", fields, speaker.entity()),
                text("affiliation", fields, speaker.affiliation()));
    }

    private static @Nullable String text(String field, Map<String, String> fields, @Nullable String otherwise) {
        String value = fields.get(field);
        if (value == null) {
            return otherwise;
        }
        return value.isEmpty() ? null : value;
    }

    private static @Nullable Certainty certainty(Map<String, String> fields, @Nullable Certainty otherwise) {
        String value = fields.get("certainty");
        if (value == null) {
            return otherwise;
        }
        return value.isEmpty() ? null : constant("certainty", fields, Certainty.CERTAIN, Certainty.class);
    }

    private static <E extends Enum<E>> E constant(
            String field, Map<String, String> fields, E otherwise, Class<E> type) {
        String value = fields.get(field);
        if (value == null) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String all = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
            throw new LedgerException(value + " is no " + field + ": one of " + all, e);
        }
    }
}
