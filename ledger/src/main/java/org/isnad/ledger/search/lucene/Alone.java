package org.isnad.ledger.search.lucene;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Hands all documents to one collector, segment by segment: no question is answered by several threads. */
final class Alone<C extends Collector> implements CollectorManager<C, C> {
    private final C collector;

    Alone(C collector) {
        this.collector = collector;
    }

    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
