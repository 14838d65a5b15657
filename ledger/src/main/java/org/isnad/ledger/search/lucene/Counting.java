package org.isnad.ledger.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.isnad.ledger.search.found.Count;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Unit;

/** Counts what a query finds, by value or by time. */
final class Counting {
    private Counting() {}

    /** The values most often found, most often first, equals by value. */
    static List<Count> facet(IndexSearcher searcher, Query query, Facet facet, int most) throws IOException {
        ByValue counts = new ByValue(Schema.FACET + facet);
        searcher.search(query, new Alone<>(counts));
        return counts.total().entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .limit(most)
                .toList();
    }

    /** How many in each stretch of time that has any, earliest first. */
    static List<Count> timeline(IndexSearcher searcher, Query query, Unit unit) throws IOException {
        ByDay days = new ByDay();
        searcher.search(query, new Alone<>(days));
        Map<LocalDate, Long> units = new TreeMap<>();
        days.counts.forEach((day, count) -> units.merge(unit.begin(LocalDate.ofEpochDay(day)), count, Long::sum));
        return units.entrySet().stream()
                .map(count -> new Count(count.getKey().toString(), count.getValue()))
                .toList();
    }

    private static final class ByValue extends SimpleCollector {
        private final String field;
        private final Map<String, Long> total = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] counts = {};

        ByValue(String field) {
            this.field = field;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            add();
            values = DocValues.getSortedSet(context.reader(), field);
            counts = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        private void add() throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    total.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
                }
            }
            counts = new int[0];
        }

        Map<String, Long> total() throws IOException {
            add();
            return total;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class ByDay extends SimpleCollector {
        private final Map<Long, Long> counts = new HashMap<>();
        private NumericDocValues days = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            days = DocValues.getNumeric(context.reader(), Schema.DAY);
        }

        @Override
        public void collect(int document) throws IOException {
            if (days.advanceExact(document)) {
                counts.merge(days.longValue(), 1L, Long::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
