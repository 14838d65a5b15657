package org.isnad.ledger.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.TermStream;
import org.isnad.ledger.search.analysis.Word;
import org.isnad.ledger.search.analysis.WordForms;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Kind;
import org.jspecify.annotations.Nullable;

/** One document in the making. Not thread-safe. */
final class Draft {
    /** Lucene takes no longer terms. */
    private static final int LONGEST_TERM = 8_000;

    /** With lengths, which count in what is most relevant. */
    private static final FieldType TEXT = type(false);

    private static final FieldType NAME = type(true);

    private final Document document = new Document();
    private final Analysis analysis;

    Draft(Kind kind, String id, String story, Analysis analysis) {
        this.analysis = analysis;
        code(Schema.KIND, kind.toString());
        code(Schema.ID, id);
        code(Schema.STORY, story);
        show(Schema.ID, id);
        show(Schema.STORY, story);
        long storyRank = Rank.of(story);
        document.add(new NumericDocValuesField(Schema.RANK, kind == Kind.STORY ? storyRank : Rank.of(id)));
        document.add(new LongPoint(Schema.STORY_RANK, storyRank));
        document.add(new NumericDocValuesField(Schema.STORY_RANK, storyRank));
    }

    private static FieldType type(boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitNorms);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    Document document() {
        return document;
    }

    /** Words of the language, in parts that no phrase reaches over. */
    void text(String field, List<String> parts) {
        List<List<Word>> words = new ArrayList<>(parts.size());
        for (String part : parts) {
            words.add(analysis.words(part));
        }
        FieldType type = field.equals(Schema.TEXT) ? TEXT : NAME;
        document.add(new Field(field, new TermStream(words, WordForms.Use.TEXT), type));
    }

    void names(String field, Collection<String> names) {
        List<List<Word>> words = new ArrayList<>(names.size());
        for (String name : names) {
            words.add(analysis.words(name));
        }
        if (!words.isEmpty()) {
            document.add(new Field(field, new TermStream(words, WordForms.Use.NAME), NAME));
        }
    }

    void name(String field, @Nullable String name) {
        if (name != null) {
            names(field, List.of(name));
        }
    }

    void code(String field, String value) {
        document.add(new StringField(field, cut(value), Field.Store.NO));
    }

    void facet(Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            document.add(new SortedSetDocValuesField(Schema.FACET + facet, new BytesRef(cut(value))));
        }
    }

    /** A value that documents are gathered by. */
    void key(String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
    }

    void show(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new StoredField(field, value));
        }
    }

    void number(long number) {
        document.add(new LongPoint(Schema.NUMBER, number));
        document.add(new NumericDocValuesField(Schema.NUMBER, number));
        document.add(new StoredField(Schema.SHOWN_NUMBER, number));
    }

    void when(Optional<Moment> moment) {
        if (moment.isPresent()) {
            LocalDate day = moment.get().day();
            document.add(new LongPoint(Schema.DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(Schema.DAY, day.toEpochDay()));
            document.add(new LongPoint(Schema.WHEN, moment.get().second()));
            document.add(new NumericDocValuesField(Schema.WHEN, moment.get().second()));
            show(Schema.SHOWN_DAY, day.toString());
        }
    }

    /** From 0 to 1, to the thousandth. */
    void confidence(double confidence) {
        long thousandths = Math.round(confidence * 1000);
        document.add(new LongPoint(Schema.CONFIDENCE, thousandths));
        document.add(new StoredField(Schema.SHOWN_CONFIDENCE, thousandths));
    }

    /** A figure, found under each word that says what it counts, and under none. */
    void figure(double low, double high, @Nullable String of) {
        range("", low, high);
        if (of != null) {
            for (Word word : analysis.words(of)) {
                range(word.forms().stem(), low, high);
                facet(Facet.OF, word.forms().stem());
            }
            text(Schema.OF, List.of(of));
        }
    }

    private void range(String of, double low, double high) {
        long rank = Rank.of(of);
        long[] least = {rank, NumericUtils.doubleToSortableLong(low)};
        long[] most = {rank, NumericUtils.doubleToSortableLong(Math.max(low, high))};
        document.add(new LongRange(Schema.FIGURE, least, most));
    }
}
