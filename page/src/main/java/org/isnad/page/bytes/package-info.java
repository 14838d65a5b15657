/**
 * Streams of bytes: {@link org.isnad.page.bytes.Bytes} to look ahead, {@link org.isnad.page.bytes.LineBytes} to stop at
 * the end of a line, {@link org.isnad.page.bytes.Gunzip} to unpack. Part of the inside of {@code org.isnad.page}.
 */
@NullMarked
package org.isnad.page.bytes;

import org.jspecify.annotations.NullMarked;
