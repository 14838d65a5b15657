package org.isnad.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command is connected to.
 *
 * @param out takes bytes; a failure to write to it is thrown
 * @param err takes lines for people, in UTF-8
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Screen screen) {}
