package org.isnad.ledger.entry;

import org.isnad.model.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A capture of a story's page.
 *
 * @param version the wording that it showed
 * @param payload id of the bytes, where they are kept
 */
public record KeptCapture(
        int version,
        Capture capture,
        @Nullable String payload,
        @Nullable String media) {}
