package org.isnad.model;

/**
 * A place in a captured page's source, so that a statement can be shown in the page as it was.
 *
 * @param path the element's path from the root, or empty for plain text
 * @param span UTF-16 range in the page's decoded source
 */
public record PagePlace(String path, Span span) {}
