package org.isnad.fetch.keep;

import java.time.Instant;

/**
 * An answer that is kept.
 *
 * @param date of its request
 * @param id of its record
 * @param digest of its payload
 * @param target what was asked for
 * @param link what led there: the target itself, or what redirects to it; {@link #ON_THE_WAY} for a redirect
 */
record Kept(Instant date, String id, String digest, String target, String link) {
    /** Of a redirect: the link is settled only by what it leads to in the end. */
    static final String ON_THE_WAY = "";

    Kept from(String other) {
        return new Kept(date, id, digest, target, other);
    }
}
