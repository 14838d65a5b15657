package org.isnad.ledger.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.NumericUtils;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.Rarity;
import org.isnad.ledger.search.analysis.Word;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.found.SearchException;
import org.isnad.ledger.search.query.Clause;
import org.isnad.ledger.search.query.Field;

/**
 * Turns conditions into Lucene's. Only words of the text make a document more relevant; all else lets it pass or not.
 * Not thread-safe.
 */
public final class Translation implements Clause.Cases<Query> {
    private final Kind kind;
    private final Analysis analysis;
    private final IndexSearcher searcher;

    private Translation(Kind kind, Analysis analysis, IndexSearcher searcher) {
        this.kind = kind;
        this.analysis = analysis;
        this.searcher = searcher;
    }

    /**
     * The documents of a kind that meet a condition.
     *
     * @param searcher where the stories of statements are looked up, if their words are asked for
     * @throws SearchException where the kind has no such field
     */
    public static Query of(Kind kind, Clause clause, Analysis analysis, IndexSearcher searcher) {
        Query wanted = clause.accept(new Translation(kind, analysis, searcher));
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(new TermQuery(new Term(Schema.KIND, kind.toString())), Occur.FILTER)
                .build();
    }

    @Override
    public Query all(Clause.All all) {
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        List<Clause.Words> common = new ArrayList<>();
        boolean some = false;
        for (Clause part : all.parts()) {
            if (part instanceof Clause.Words words && isCommon(words)) {
                common.add(words);
            } else if (part instanceof Clause.Not not) {
                out.add(not.part().accept(this), Occur.MUST_NOT);
            } else {
                out.add(part.accept(this), Occur.MUST);
                some = true;
            }
        }
        for (Clause.Words words : common) {
            out.add(words(words), some ? Occur.SHOULD : Occur.MUST);
        }
        if (!some && common.isEmpty()) {
            out.add(everything(), Occur.MUST);
        }
        return out.build();
    }

    /** A word that most statements hold says nothing beside another. */
    private boolean isCommon(Clause.Words words) {
        return words.manner() == Clause.Manner.LOOSE
                && words.field().shape() == Field.Shape.WORDS
                && analysis.words(words.words()).stream()
                        .allMatch(
                                word -> Rarity.standard().isCommon(word.forms().stem()));
    }

    private static Query everything() {
        return silent(new MatchAllDocsQuery());
    }

    private static Query silent(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    @Override
    public Query any(Clause.Any any) {
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        for (Clause part : any.parts()) {
            out.add(part.accept(this), Occur.SHOULD);
        }
        return out.build();
    }

    @Override
    public Query not(Clause.Not not) {
        return all(new Clause.All(List.of(not)));
    }

    @Override
    public Query words(Clause.Words words) {
        String field = field(words.field());
        if (field.isEmpty()) {
            return join(words);
        }
        if (words.field().shape() == Field.Shape.CODE) {
            return silent(new TermQuery(new Term(field, words.words().strip())));
        }
        List<Word> found = analysis.words(words.words());
        if (found.isEmpty()) {
            return everything();
        }
        boolean text = words.field().shape() == Field.Shape.WORDS;
        Query query = new WordsQuery(field, text).of(words, found);
        return scores(words.field()) ? query : silent(query);
    }

    private static boolean scores(Field field) {
        return field == Field.TEXT || field == Field.TITLE || field == Field.BODY;
    }

    /** The index's name of a field; empty for what only the story of a statement has. */
    private String field(Field field) {
        switch (field) {
            case TEXT:
                return kind == Kind.STORY ? Schema.BODY : Schema.TEXT;
            case TITLE, BODY:
                if (kind == Kind.STATEMENT) {
                    return "";
                }
                check(field, kind == Kind.STORY);
                return field.toString();
            default:
                check(field, Fields.has(kind, field));
                return field.toString();
        }
    }

    private void check(Field field, boolean has) {
        if (!has) {
            throw new SearchException("A " + kind + " has no '" + field + "': leave the condition out, or ask for "
                    + Fields.kindsThatHave(field));
        }
    }

    private Query join(Clause.Words words) {
        try {
            Translation stories = new Translation(Kind.STORY, analysis, searcher);
            return silent(StoryJoin.query(searcher, words.accept(stories)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Query choice(Clause.Choice choice) {
        check(choice.field(), Fields.has(kind, choice.field()));
        String field =
                choice.field() == Field.KIND ? Schema.WHAT : choice.field().toString();
        return silent(new TermQuery(new Term(field, choice.value())));
    }

    @Override
    public Query amount(Clause.Amount amount) {
        check(amount.field(), Fields.has(kind, amount.field()));
        switch (amount.field()) {
            case FIGURE:
                return silent(figures(amount, ""));
            case CONFIDENCE:
                return silent(longs(Schema.CONFIDENCE, amount.from() * 1000, amount.to() * 1000));
            default:
                return silent(longs(Schema.NUMBER, amount.from(), amount.to()));
        }
    }

    private static Query longs(String field, double from, double to) {
        return LongPoint.newRangeQuery(field, (long) Math.ceil(from), (long) Math.floor(to));
    }

    private static Query figures(Clause.Amount amount, String of) {
        long rank = Rank.of(of);
        long[] least = {rank, NumericUtils.doubleToSortableLong(amount.from())};
        long[] most = {rank, NumericUtils.doubleToSortableLong(amount.to())};
        return LongRange.newIntersectsQuery(Schema.FIGURE, least, most);
    }

    @Override
    public Query counted(Clause.Counted counted) {
        check(Field.OF, Fields.has(kind, Field.OF));
        List<Word> of = analysis.words(counted.of().words());
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        for (Word word : of) {
            out.add(figures(counted.amount(), word.forms().stem()), Occur.FILTER);
        }
        return of.isEmpty() ? amount(counted.amount()) : silent(out.build());
    }

    @Override
    public Query days(Clause.Days days) {
        long from = days.from().toEpochDay();
        long until = days.until().toEpochDay();
        return from >= until
                ? new MatchNoDocsQuery("no day")
                : silent(LongPoint.newRangeQuery(Schema.DAY, from, until - 1));
    }
}
