package org.isnad.reading.statement;

import java.util.List;

/**
 * A person that the story names.
 *
 * @param name the name's words
 * @param role the role where one stands beside it
 * @param forms the name's words folded, compound ones as one
 */
record Person(Range name, Range role, List<String> forms) {}
