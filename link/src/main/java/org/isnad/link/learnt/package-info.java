/**
 * Logistic models whose weights were fitted once and come with the program, so that equal texts are always tied alike.
 */
@NullMarked
package org.isnad.link.learnt;

import org.jspecify.annotations.NullMarked;
