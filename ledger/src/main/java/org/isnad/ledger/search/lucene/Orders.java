package org.isnad.ledger.search.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.isnad.ledger.search.found.Order;

/** Lucene's sorts for the orders that can be asked for. */
final class Orders {
    private static final SortField RANK = new SortField(Schema.RANK, SortField.Type.LONG);

    private Orders() {}

    static Sort of(Order order) {
        switch (order) {
            case NEWEST:
                return new Sort(when(true), RANK);
            case OLDEST:
                return new Sort(when(false), RANK);
            case LEDGER:
                return new Sort(new SortField(Schema.NUMBER, SortField.Type.LONG), RANK);
            default:
                return new Sort(SortField.FIELD_SCORE, when(true), RANK);
        }
    }

    /** What has no time comes last either way. */
    private static SortField when(boolean newestFirst) {
        SortField field = new SortField(Schema.WHEN, SortField.Type.LONG, newestFirst);
        field.setMissingValue(newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return field;
    }
}
