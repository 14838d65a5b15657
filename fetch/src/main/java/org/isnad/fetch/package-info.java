/** Fetches pages from the web, politely and only from public addresses, and keeps what it fetched as WARC. */
@NullMarked
package org.isnad.fetch;

import org.jspecify.annotations.NullMarked;
