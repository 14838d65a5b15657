/**
 * Web archives (WARC, WET, ARC), record after record: {@link org.isnad.page.warc.Archive} gives the pages captured in
 * one, and what is damaged. Part of the inside of {@code org.isnad.page}.
 */
@NullMarked
package org.isnad.page.warc;

import org.jspecify.annotations.NullMarked;
