/**
 * What people and programs see of stories and readings: text for a terminal, one HTML file, JSON. A
 * {@link org.isnad.cli.view.View} takes one item after the other and writes each to the end before the next comes.
 */
@NullMarked
package org.isnad.cli.view;

import org.jspecify.annotations.NullMarked;
