package org.isnad.ledger.search.found;

import java.util.Objects;
import org.isnad.ledger.search.query.Clause;
import org.isnad.ledger.search.query.QueryLanguage;

/**
 * What is asked for.
 *
 * @param query conditions, as {@link QueryLanguage} reads them
 * @param size how many on a page, from 1 to {@link #MOST}
 * @param after where the page before ended, as {@link Page#next} told; empty for the first
 */
public record Search(Kind kind, Clause query, Order order, int size, String after) {
    /** The most that one page may hold. */
    public static final int MOST = 1_000;

    private static final int USUAL = 20;

    public Search {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(query);
        Objects.requireNonNull(order);
        Objects.requireNonNull(after);
        if (size < 1 || size > MOST) {
            throw new SearchException("a page holds from 1 to " + MOST + " lines, not " + size);
        }
    }

    /**
     * The first twenty of those that meet the query, the most relevant first.
     *
     * @throws org.isnad.ledger.search.query.QueryException where the query is not understood
     */
    public static Search of(Kind kind, String query) {
        return new Search(kind, QueryLanguage.parse(query), Order.RELEVANCE, USUAL, "");
    }

    /** The same in another order. */
    public Search by(Order other) {
        return new Search(kind, query, other, size, after);
    }

    /** The same with so many on a page. */
    public Search size(int lines) {
        return new Search(kind, query, order, lines, after);
    }

    /** The page that begins where another ended. */
    public Search after(String token) {
        return new Search(kind, query, order, size, token);
    }
}
