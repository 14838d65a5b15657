package org.isnad.reading.known;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.gazetteer.Names;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/** Reads entity files; a slip in one of them is an error that names file and line. Not thread-safe. */
final class EntityLoader {
    private static final Set<String> FIELDS =
            Set.of("entity", "kind", "country", "english", "wikidata", "names", "short", "shy");

    private static final Set<String> NAMES = Set.of("entity", "names", "short", "shy");

    private final Map<String, Entity> entities = new HashMap<>(1_500);
    private final Names<KnownName> names = new Names<>();

    Map<String, Entity> entities() {
        return entities;
    }

    Names<KnownName> names() {
        return names;
    }

    void add(ResourceFile file) {
        file.blocks(FIELDS).forEach(this::add);
    }

    /** A block of an organisation that is known already has nothing but further names. */
    private void add(Block block) {
        String id = block.sole("entity");
        Entity known = entities.get(id);
        if (known == null) {
            known = entity(id, block);
            entities.put(id, known);
        } else if (!NAMES.containsAll(block.fields().keySet())) {
            throw block.problem(
                    "repeats '" + id + "'; only 'names', 'short' and 'shy' may be added to an organisation");
        }
        if (block.all("names").isEmpty()
                && block.all("shy").isEmpty()
                && block.all("short").isEmpty()) {
            throw block.problem("has no name: needs 'names', 'short' or 'shy'");
        }
        spell(block.parts("names"), new KnownName(known, NameUse.SURE));
        spell(block.parts("short"), new KnownName(known, NameUse.SHORT));
        spell(block.parts("shy"), new KnownName(known, NameUse.SHY));
    }

    private void spell(List<String> spellings, KnownName name) {
        spellings.forEach(spelling -> names.add(spelling, name));
    }

    private static Entity entity(String id, Block block) {
        return new Entity(
                id, kind(block), optional(block, "country"), block.sole("english"), optional(block, "wikidata"));
    }

    private static @Nullable String optional(Block block, String field) {
        return block.all(field).isEmpty() ? null : block.sole(field);
    }

    private static EntityKind kind(Block block) {
        String kind = block.sole("kind");
        return Arrays.stream(EntityKind.values())
                .filter(one -> one.written().equals(kind.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> block.problem("has the kind '" + kind + "', expected one of " + kinds()));
    }

    private static List<String> kinds() {
        return Arrays.stream(EntityKind.values()).map(EntityKind::written).toList();
    }
}
