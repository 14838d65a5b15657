package org.isnad.reading.entity;

import java.util.List;
import java.util.StringJoiner;

/** Ids of people and organisations that no file lists, made from their names. */
final class StableId {
    private StableId() {}

    /** The same for the same name in every story: what it is, and its folded words without their articles. */
    static String of(String what, List<String> words) {
        StringJoiner id = new StringJoiner("-", what + ":", "");
        words.forEach(word -> id.add(Cluster.bare(word)));
        return id.toString();
    }
}
