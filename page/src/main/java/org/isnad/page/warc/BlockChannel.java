package org.isnad.page.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * A block as a channel that knows its length, as the parser of HTTP wants it, and nothing else of what its kind can.
 */
final class BlockChannel implements SeekableByteChannel {
    private final ReadableByteChannel bytes;
    private final long size;
    private long position;

    BlockChannel(Block block) {
        this.bytes = Channels.newChannel(block);
        this.size = block.left();
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int n = bytes.read(to);
        position += Math.max(n, 0);
        return n;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("a record is read, not written");
    }

    @Override
    public SeekableByteChannel position(long to) {
        throw new UnsupportedOperationException("a record is read once, from its beginning");
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new UnsupportedOperationException("a record is read, not written");
    }

    @Override
    public boolean isOpen() {
        return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
