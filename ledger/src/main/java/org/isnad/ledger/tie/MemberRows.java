package org.isnad.ledger.tie;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows that tell which cluster an id is in. */
final class MemberRows {
    private final Handle handle;
    private final String kind;

    MemberRows(Handle handle, Bond bond) {
        this.handle = handle;
        this.kind = bond.name();
    }

    /** Joins clusters along edges where nothing speaks against it; touches only what changes its name. */
    void join(List<Edge> edges) {
        Set<String> ends = new HashSet<>();
        for (Edge edge : edges) {
            ends.add(edge.a());
            ends.add(edge.b());
        }
        Map<String, String> before = clusters(ends);
        org.isnad.link.Clusters joined = new org.isnad.link.Clusters();
        for (Edge edge : edges) {
            joined.tie(before.getOrDefault(edge.a(), edge.a()), before.getOrDefault(edge.b(), edge.b()));
        }
        rename(new HashSet<>(before.values()), joined);
        Map<String, String> fresh = new HashMap<>();
        for (String id : ends) {
            if (!before.containsKey(id)) {
                fresh.put(id, joined.of(id));
            }
        }
        insert(fresh);
    }

    private void rename(Set<String> names, org.isnad.link.Clusters joined) {
        PreparedBatch batch = handle.prepareBatch("UPDATE member SET cluster = ? WHERE kind = ? AND cluster = ?");
        for (String name : names) {
            String now = joined.of(name);
            if (!now.equals(name)) {
                batch.bind(0, now).bind(1, kind).bind(2, name).add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private void insert(Map<String, String> clusters) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO member (kind, id, cluster) VALUES (?, ?, ?)");
        clusters.forEach((id, cluster) ->
                batch.bind(0, kind).bind(1, id).bind(2, cluster).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private Map<String, String> clusters(Collection<String> ids) {
        Map<String, String> out = new HashMap<>();
        for (List<String> some : Chunks.of(ids)) {
            handle.createQuery("SELECT id, cluster FROM member WHERE kind = :kind AND id IN (<ids>)")
                    .bind("kind", kind)
                    .bindList("ids", some)
                    .map((row, context) -> out.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return out;
    }

    /** All that were in one cluster with one of these. */
    Set<String> mates(Set<String> ids) {
        Set<String> out = new HashSet<>();
        for (List<String> some : Chunks.of(new HashSet<>(clusters(ids).values()))) {
            out.addAll(handle.createQuery("SELECT id FROM member WHERE kind = :kind AND cluster IN (<names>)")
                    .bind("kind", kind)
                    .bindList("names", some)
                    .mapTo(String.class)
                    .list());
        }
        return out;
    }

    /** Puts these clusters in the place of whatever these ids were in. */
    void replace(Set<String> ids, Map<String, List<String>> clusters) {
        for (List<String> some : Chunks.of(ids)) {
            handle.createUpdate("DELETE FROM member WHERE kind = :kind AND id IN (<ids>)")
                    .bind("kind", kind)
                    .bindList("ids", some)
                    .execute();
        }
        Map<String, String> fresh = new HashMap<>();
        clusters.forEach((name, members) -> members.forEach(id -> fresh.put(id, name)));
        insert(fresh);
    }
}
