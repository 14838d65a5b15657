package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a story's body.
 *
 * @param span its range in {@link Story#text()}
 * @param page where it stands in the captured page; {@code null} where the story did not come from a page
 */
public record Paragraph(Span span, @Nullable PagePlace page) {}
