/**
 * Connections to web servers: {@link org.isnad.fetch.wire.Door} looks a name up once, checks every address it has, and
 * connects to exactly one that was checked, so that no name can lead into a private network by answering otherwise the
 * second time.
 *
 * <p>Why not a client that exists: {@code java.net.http} of Java 17 looks names up by itself; OkHttp can be handed
 * addresses, yet brings the Kotlin runtime and gives a response parsed and unpacked, where an archive keeps the bytes
 * as they came. A request for one page is small enough to be written here.
 */
@NullMarked
package org.isnad.fetch.wire;

import org.jspecify.annotations.NullMarked;
