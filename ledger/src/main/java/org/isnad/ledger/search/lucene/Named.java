package org.isnad.ledger.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the stories that name an entity into one, with the name that most of them print. */
final class Named extends SimpleCollector {
    private final Map<String, Gathered> entities = new HashMap<>();
    private final Map<Long, Integer> segment = new HashMap<>();
    private SortedDocValues ids = DocValues.emptySorted();
    private SortedDocValues names = DocValues.emptySorted();
    private SortedDocValues kinds = DocValues.emptySorted();
    private int[] kindOf = {};

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        add();
        ids = DocValues.getSorted(context.reader(), Schema.KEY + Schema.ENTITY);
        names = DocValues.getSorted(context.reader(), Schema.KEY + Schema.TEXT);
        kinds = DocValues.getSorted(context.reader(), Schema.KEY + Schema.WHAT);
        kindOf = new int[ids.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        if (ids.advanceExact(document) && names.advanceExact(document) && kinds.advanceExact(document)) {
            segment.merge((long) ids.ordValue() << 32 | names.ordValue(), 1, Integer::sum);
            kindOf[ids.ordValue()] = kinds.ordValue();
        }
    }

    private void add() throws IOException {
        for (Map.Entry<Long, Integer> count : segment.entrySet()) {
            int entity = (int) (count.getKey() >> 32);
            String id = ids.lookupOrd(entity).utf8ToString();
            String kind = kinds.lookupOrd(kindOf[entity]).utf8ToString();
            String name = names.lookupOrd(count.getKey().intValue()).utf8ToString();
            entities.computeIfAbsent(id, key -> new Gathered(id, kind)).add(name, count.getValue());
        }
        segment.clear();
    }

    /** Those that most stories name first, equals by id. */
    List<Gathered> inOrder() throws IOException {
        add();
        return entities.values().stream()
                .sorted(Comparator.comparingLong(Gathered::stories).reversed().thenComparing(Gathered::id))
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** One entity and how often each of its names was met. */
    static final class Gathered {
        private final String id;
        private final String kind;
        private final Map<String, Integer> names = new HashMap<>();
        private long stories;

        Gathered(String id, String kind) {
            this.id = id;
            this.kind = kind;
        }

        private void add(String name, int count) {
            names.merge(name, count, Integer::sum);
            stories += count;
        }

        String id() {
            return id;
        }

        String kind() {
            return kind;
        }

        long stories() {
            return stories;
        }

        /** Of equals the first in the order of letters. */
        String name() {
            return names.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(id);
        }
    }
}
