package org.isnad.ledger.search.lucene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.query.Field;

/** Which kinds have which fields. */
final class Fields {
    private static final Map<Kind, Set<Field>> OF = new EnumMap<>(Kind.class);

    static {
        OF.put(Kind.STATEMENT, EnumSet.allOf(Field.class));
        OF.put(
                Kind.STORY,
                EnumSet.complementOf(EnumSet.of(
                        Field.ROLE,
                        Field.VIA,
                        Field.OF,
                        Field.FIGURE,
                        Field.STANCE,
                        Field.MODE,
                        Field.KIND,
                        Field.CONFIDENCE)));
        OF.put(
                Kind.ENTITY,
                EnumSet.of(
                        Field.TEXT,
                        Field.OUTLET,
                        Field.ENTITY,
                        Field.KIND,
                        Field.NUMBER,
                        Field.AFTER,
                        Field.BEFORE,
                        Field.ON,
                        Field.ID,
                        Field.STORY));
    }

    private Fields() {}

    static boolean has(Kind kind, Field field) {
        return OF.getOrDefault(kind, Set.of()).contains(field);
    }

    static String kindsThatHave(Field field) {
        return Arrays.stream(Kind.values())
                .filter(kind -> has(kind, field))
                .map(Kind::toString)
                .collect(Collectors.joining(" or "));
    }
}
