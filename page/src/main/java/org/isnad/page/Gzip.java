package org.isnad.page;

import java.io.IOException;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.bytes.Gunzip;

/** Any other kind, packed with gzip. */
final class Gzip implements Format {
    @Override
    public boolean begins(Bytes in) throws IOException {
        return Gunzip.begins(in);
    }

    @Override
    public Finds open(Bytes in, Source source) {
        return Formats.open(new Bytes(new Gunzip(in)), source, Formats.UNPACKED);
    }
}
