package org.isnad.ledger.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Link;
import org.isnad.model.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads links and clusters. */
public final class LinkShelf {
    private static final int FETCH = 1_000;
    private static final String LINKS = "SELECT link.kind, link.a, link.b, link.score, link.reasons, one.id, pa.start,"
            + " pa.stop, other.id, pb.start, pb.stop FROM link"
            + " JOIN story one ON one.no = link.story_a JOIN story other ON other.no = link.story_b"
            + " LEFT JOIN passage pa ON pa.id = link.a AND pa.story = link.story_a"
            + " LEFT JOIN passage pb ON pb.id = link.b AND pb.story = link.story_b";
    private static final String ORDER = " ORDER BY link.a, link.b, link.kind";

    private final Handle handle;

    public LinkShelf(Handle handle) {
        this.handle = handle;
    }

    /** Hands on all links, in order, in constant memory. */
    public void each(Consumer<KeptLink> taker) {
        try (Query query = handle.createQuery(LINKS + ORDER)) {
            query.setFetchSize(FETCH).map((row, context) -> link(row)).forEach(taker);
        }
    }

    /** The links of a story and of its passages. */
    public List<KeptLink> of(String story) {
        List<KeptLink> out = new ArrayList<>();
        for (String side : List.of("one", "other")) {
            String twice = side.equals("other") ? " AND one.id <> other.id" : "";
            out.addAll(handle.createQuery(LINKS + " WHERE " + side + ".id = ?" + twice + ORDER)
                    .bind(0, story)
                    .map((row, context) -> link(row))
                    .list());
        }
        return out;
    }

    private static KeptLink link(ResultSet row) throws SQLException {
        Link link = new Link(
                Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getDouble(4),
                Reasons.read(row.getString(5)));
        return new KeptLink(
                link,
                new KeptLink.End(row.getString(6), span(row, 7)),
                new KeptLink.End(row.getString(9), span(row, 10)));
    }

    private static @Nullable Span span(ResultSet row, int column) throws SQLException {
        int start = row.getInt(column);
        return row.wasNull() ? null : new Span(start, row.getInt(column + 1));
    }

    /** The cluster that something is in; empty where it is alone. */
    public Optional<Cluster> cluster(Bond bond, String id) {
        return handle.createQuery("SELECT cluster FROM member WHERE kind = ? AND id = ?")
                .bind(0, bond.name())
                .bind(1, id)
                .mapTo(String.class)
                .findOne()
                .map(name -> new Cluster(name, members(bond, name)));
    }

    private List<String> members(Bond bond, String cluster) {
        return List.copyOf(new TreeSet<>(handle.createQuery("SELECT id FROM member WHERE kind = ? AND cluster = ?")
                .bind(0, bond.name())
                .bind(1, cluster)
                .mapTo(String.class)
                .list()));
    }

    /** Up to {@code most} clusters with an id greater than {@code after}, in their order. */
    public List<Cluster> clusters(Bond bond, String after, int most) {
        return handle
                .createQuery("SELECT DISTINCT cluster FROM member WHERE kind = ? AND cluster > ?"
                        + " ORDER BY cluster LIMIT ?")
                .bind(0, bond.name())
                .bind(1, after)
                .bind(2, most)
                .mapTo(String.class)
                .list()
                .stream()
                .map(name -> new Cluster(name, members(bond, name)))
                .toList();
    }

    /** The largest clusters, the largest first. */
    public List<Cluster> largest(Bond bond, int most) {
        return handle
                .createQuery("SELECT cluster FROM member WHERE kind = ? GROUP BY cluster"
                        + " ORDER BY count(*) DESC, cluster LIMIT ?")
                .bind(0, bond.name())
                .bind(1, most)
                .mapTo(String.class)
                .list()
                .stream()
                .map(name -> new Cluster(name, members(bond, name)))
                .toList();
    }

    /** The story and the place of a passage that a link ties. */
    public Optional<KeptLink.End> passage(String id) {
        return handle.createQuery("SELECT story.id, passage.start, passage.stop FROM passage"
                        + " JOIN story ON story.no = passage.story WHERE passage.id = ?")
                .bind(0, id)
                .map((row, context) -> new KeptLink.End(row.getString(1), span(row, 2)))
                .findOne();
    }
}
