package org.isnad.ledger.search.lucene;

/** Numbers made from names: the same on every machine, different for different names but once in ages. */
final class Rank {
    private Rank() {}

    /** FNV-1a over the UTF-16 units, then mixed (the finalizer of MurmurHash3). */
    static long of(CharSequence name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
