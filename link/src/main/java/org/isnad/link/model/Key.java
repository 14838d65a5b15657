package org.isnad.link.model;

/**
 * Readings that share a key must be compared; readings that share none are never tied. Equal keys come from equal texts
 * on every machine and in every version that says so in its changes.
 *
 * @param value 64 bits that look random
 */
public record Key(long value) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
        return Long.compareUnsigned(value, other.value);
    }
}
