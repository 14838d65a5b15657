/**
 * From addresses on the web to the bytes behind them: polite, safe, and kept as WARC. {@link org.isnad.fetch.Fetcher}
 * is the way in.
 */
@NullMarked
package org.isnad.fetch;

import org.jspecify.annotations.NullMarked;
