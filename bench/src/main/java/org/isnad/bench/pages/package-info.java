/**
 * Pages to measure on: stories of a corpus in the markup of invented sites, since the pages of real ones belong to
 * their outlets. {@link org.isnad.bench.pages.MakeArchive} writes as many as wanted into a web archive.
 */
@NullMarked
package org.isnad.bench.pages;

import org.jspecify.annotations.NullMarked;
