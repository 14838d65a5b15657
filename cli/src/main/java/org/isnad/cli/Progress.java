package org.isnad.cli;

/**
 * How far the work is.
 *
 * @param position in the input
 * @param shown how many stories were written
 * @param failed how many places of the input could not be read
 */
record Progress(long position, long shown, long failed) {
    static final Progress NONE = new Progress(0, 0, 0);
}
