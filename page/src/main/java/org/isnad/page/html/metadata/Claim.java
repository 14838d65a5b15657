package org.isnad.page.html.metadata;

import org.isnad.model.Origin;

/**
 * What one place of a page says of itself; whether it is true is for others to find out.
 *
 * @param value plain text on one line, never blank
 */
public record Claim(String value, Origin origin) {}
