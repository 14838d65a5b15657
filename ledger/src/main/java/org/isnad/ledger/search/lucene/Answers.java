package org.isnad.ledger.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.found.Count;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.found.Order;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.found.Search;
import org.isnad.ledger.search.found.SearchException;
import org.isnad.ledger.search.found.Unit;
import org.isnad.ledger.search.query.Clause;

/** Answers one question from one view of the index. Not thread-safe. */
public final class Answers {
    /** Up to so many are counted exactly. */
    private static final int COUNTED = 10_000;

    private final IndexSearcher searcher;
    private final Analysis analysis = new Analysis();

    public Answers(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** One page of what was found. */
    public Page page(Search search) throws IOException {
        Query query = Translation.of(search.kind(), search.query(), analysis, searcher);
        Marking marking = Marking.of(search.query(), analysis);
        return search.kind() == Kind.ENTITY ? entities(search, query, marking) : documents(search, query, marking);
    }

    private Page documents(Search search, Query query, Marking marking) throws IOException {
        FieldDoc after = search.after().isEmpty() ? null : PageToken.read(search.order(), search.after());
        TopFieldDocs top = searcher.search(
                query, new TopFieldCollectorManager(Orders.of(search.order()), search.size() + 1, after, COUNTED));
        Hits hits = new Hits(searcher.storedFields(), marking);
        List<Hit> found = new ArrayList<>();
        int size = Math.min(search.size(), top.scoreDocs.length);
        for (int i = 0; i < size; i++) {
            found.add(hits.of(search.kind(), top.scoreDocs[i].doc, score(search.order(), top.scoreDocs[i])));
        }
        boolean more = top.scoreDocs.length > size;
        String next = more ? PageToken.of(search.order(), (FieldDoc) top.scoreDocs[size - 1]) : "";
        boolean exact = top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
        return new Page(found, top.totalHits.value, exact, next);
    }

    private static double score(Order order, ScoreDoc document) {
        return order == Order.RELEVANCE ? (Float) ((FieldDoc) document).fields[0] : 0;
    }

    private Page entities(Search search, Query query, Marking marking) throws IOException {
        Named named = new Named();
        searcher.search(query, named);
        List<Named.Gathered> all = named.inOrder();
        int from = from(all, search.after());
        int to = Math.min(all.size(), from + search.size());
        List<Hit> found = new ArrayList<>();
        for (Named.Gathered one : all.subList(from, to)) {
            found.add(new Hit.Named(
                    one.id(), one.name(), marking.in(one.name()), one.stories(), one.kind(), one.stories()));
        }
        return new Page(found, all.size(), true, to < all.size() ? token(all.get(to - 1)) : "");
    }

    private static String token(Named.Gathered last) {
        byte[] bytes = (last.stories() + " " + last.id()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The first after an entity, of which the stories may have become more. */
    private static int from(List<Named.Gathered> all, String token) {
        if (token.isEmpty()) {
            return 0;
        }
        try {
            String[] last = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", 2);
            long stories = Long.parseLong(last[0]);
            int at = 0;
            while (at < all.size() && !isAfter(all.get(at), stories, last[1])) {
                at++;
            }
            return at;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SearchException("This is not where a page of entities ended: begin with the first page", e);
        }
    }

    private static boolean isAfter(Named.Gathered one, long stories, String id) {
        return one.stories() < stories || one.stories() == stories && one.id().compareTo(id) > 0;
    }

    /** Statements that share words with a text, those that share most and the rarest first. */
    public List<Hit.Said> like(String text, Clause among, int most) throws IOException {
        Query shares = new LikeQuery(analysis).of(text);
        Query query = new BooleanQuery.Builder()
                .add(shares, BooleanClause.Occur.MUST)
                .add(Translation.of(Kind.STATEMENT, among, analysis, searcher), BooleanClause.Occur.FILTER)
                .build();
        return said(searcher.search(query, most, Orders.of(Order.RELEVANCE)), Order.RELEVANCE);
    }

    /** Statements by their ids, in no order; those that are not here are left out. */
    public List<Hit.Said> statements(Collection<String> ids) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Schema.ID, ids.stream().map(BytesRef::new).toList()),
                        BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Schema.KIND, Kind.STATEMENT.toString())), BooleanClause.Occur.FILTER)
                .build();
        return said(searcher.search(query, Math.max(1, ids.size()), Orders.of(Order.OLDEST)), Order.OLDEST);
    }

    private List<Hit.Said> said(TopFieldDocs top, Order order) throws IOException {
        Hits hits = new Hits(searcher.storedFields(), Marking.of(new Clause.All(List.of()), analysis));
        List<Hit.Said> out = new ArrayList<>();
        for (ScoreDoc document : top.scoreDocs) {
            if (hits.of(Kind.STATEMENT, document.doc, score(order, document)) instanceof Hit.Said said) {
                out.add(said);
            }
        }
        return out;
    }

    /** The values of a facet that were found most often, most often first. */
    public List<Count> facet(Search search, Facet facet, int most) throws IOException {
        return Counting.facet(searcher, Translation.of(search.kind(), search.query(), analysis, searcher), facet, most);
    }

    /** How many in each stretch of time that has any, earliest first. */
    public List<Count> timeline(Search search, Unit unit) throws IOException {
        return Counting.timeline(searcher, Translation.of(search.kind(), search.query(), analysis, searcher), unit);
    }
}
