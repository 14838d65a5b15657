/**
 * What was fetched, in a folder of WARC files that any tool for web archives reads:
 * {@link org.isnad.fetch.keep.WarcFolder}. Whatever was kept once is there after a power cut.
 */
@NullMarked
package org.isnad.fetch.keep;

import org.jspecify.annotations.NullMarked;
