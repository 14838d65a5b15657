/**
 * The {@code isnad} command: the user's words in, readings out. {@link org.isnad.cli.Isnad} is the program; one class a
 * command, which takes items from the input in order and hands them to a {@link org.isnad.cli.view.View}.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
