package org.isnad.ledger.tie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.link.model.Link;
import org.isnad.link.model.Passage;
import org.isnad.link.sheet.Sheet;
import org.isnad.model.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes links and the passages that they tie. */
final class LinkRows {
    private static final String LINK = "INSERT INTO link (a, b, kind, story_a, story_b, score, reasons)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (a, b, kind) DO UPDATE SET story_a = excluded.story_a,"
            + " story_b = excluded.story_b, score = excluded.score, reasons = excluded.reasons";
    private static final String PASSAGE = "INSERT INTO passage (id, story, start, stop) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET story = excluded.story, start = excluded.start, stop = excluded.stop";

    private static final int MANY = 1_000;

    private final PreparedBatch links;
    /** A passage may have many links. */
    private final Set<String> written = new HashSet<>();

    private final PreparedBatch passages;
    private final Map<Long, Map<String, Passage>> known = new HashMap<>();

    LinkRows(Handle handle) {
        this.links = handle.prepareBatch(LINK);
        this.passages = handle.prepareBatch(PASSAGE);
    }

    /** The links between two stories, or within one that is given twice. */
    void add(List<Link> found, long one, Sheet oneSheet, long other, Sheet otherSheet) {
        for (Link link : found) {
            boolean straight = belongs(link, link.from(), one, oneSheet);
            long from = straight ? one : other;
            long to = straight ? other : one;
            link(link, from, to);
            if (!link.kind().ofStories()) {
                passage(link.from(), from, from == one ? oneSheet : otherSheet);
                passage(link.to(), to, to == one ? oneSheet : otherSheet);
            }
        }
    }

    /** A link with its places, as an earlier ledger had it. */
    void add(KeptLink kept, long from, long to) {
        link(kept.link(), from, to);
        passage(kept.link().from(), from, kept.from());
        passage(kept.link().to(), to, kept.to());
        if (links.size() >= MANY) {
            flush();
        }
    }

    private void passage(String id, long story, KeptLink.End end) {
        if (end.span() != null) {
            passage(id, story, end.span());
        }
    }

    private boolean belongs(Link link, String id, long story, Sheet sheet) {
        return link.kind().ofStories()
                ? sheet.id().equals(id)
                : passages(story, sheet).containsKey(id);
    }

    private Map<String, Passage> passages(long story, Sheet sheet) {
        return known.computeIfAbsent(story, key -> {
            Map<String, Passage> out = new HashMap<>();
            sheet.passages().forEach(passage -> out.put(passage.id(), passage));
            return out;
        });
    }

    private void link(Link link, long from, long to) {
        links.bind(0, link.from())
                .bind(1, link.to())
                .bind(2, link.kind().name())
                .bind(3, from)
                .bind(4, to)
                .bind(5, link.score())
                .bind(6, Reasons.json(link.reasons()))
                .add();
    }

    private void passage(String id, long story, Sheet sheet) {
        Passage passage = passages(story, sheet).get(id);
        if (passage != null) {
            passage(id, story, passage.span());
        }
    }

    private void passage(String id, long story, Span span) {
        if (!written.add(id)) {
            return;
        }
        passages.bind(0, id)
                .bind(1, story)
                .bind(2, span.start())
                .bind(3, span.end())
                .add();
    }

    void flush() {
        if (links.size() > 0) {
            links.execute();
        }
        if (passages.size() > 0) {
            passages.execute();
        }
    }
}
