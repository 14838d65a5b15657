package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * What a statement does and how firmly (speech act theory's illocutionary force).
 *
 * @param certainty how sure the speaker shows himself; {@code null} where nothing shows it
 * @param target whom or what it denies, accuses, condemns, welcomes, warns or asks
 */
public record Force(
        Stance stance,
        @Nullable Certainty certainty,
        @Nullable Span target) {}
