/**
 * One request and its response in HTTP/1.1 (RFC 9112), the response both as it came and as it reads: an
 * {@link org.isnad.fetch.http.Exchange}. Whatever a server does, it takes bounded time and memory.
 */
@NullMarked
package org.isnad.fetch.http;

import org.jspecify.annotations.NullMarked;
