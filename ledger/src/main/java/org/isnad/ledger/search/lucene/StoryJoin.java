package org.isnad.ledger.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.isnad.ledger.search.found.Kind;

/** Statements by the words of their story, which are kept once and not with each statement. */
final class StoryJoin {
    private StoryJoin() {}

    /** Whatever stands in a story that meets a condition. */
    static Query query(IndexSearcher searcher, Query stories) throws IOException {
        Ranks ranks = new Ranks();
        searcher.search(
                new BooleanQuery.Builder()
                        .add(stories, Occur.FILTER)
                        .add(new TermQuery(new Term(Schema.KIND, Kind.STORY.toString())), Occur.FILTER)
                        .build(),
                new Alone<>(ranks));
        long[] found = ranks.sorted();
        return found.length == 0
                ? new MatchNoDocsQuery("no such story")
                : new IndexOrDocValuesQuery(
                        LongPoint.newSetQuery(Schema.STORY_RANK, found),
                        SortedNumericDocValuesField.newSlowSetQuery(Schema.STORY_RANK, found));
    }

    private static final class Ranks extends SimpleCollector {
        private long[] ranks = new long[64];
        private int size;
        private NumericDocValues values = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getNumeric(context.reader(), Schema.STORY_RANK);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                if (size == ranks.length) {
                    ranks = Arrays.copyOf(ranks, 2 * size);
                }
                ranks[size++] = values.longValue();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        long[] sorted() {
            long[] out = Arrays.copyOf(ranks, size);
            Arrays.sort(out);
            return out;
        }
    }
}
