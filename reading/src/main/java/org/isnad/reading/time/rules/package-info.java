/**
 * Which terms in a row make a time expression: {@link org.isnad.reading.time.rules.Rules} makes one automaton of the
 * rules' patterns, {@link org.isnad.reading.time.rules.Matcher} follows it through a text.
 */
@NullMarked
package org.isnad.reading.time.rules;

import org.jspecify.annotations.NullMarked;
