package org.isnad.page;

import java.io.IOException;
import org.isnad.page.bytes.Bytes;

/** A kind of input. */
interface Format {
    /** Whether input that begins so is of this kind; looks ahead and takes nothing. */
    boolean begins(Bytes in) throws IOException;

    /** What stories it holds; what goes wrong later is among the finds. */
    Finds open(Bytes in, Source source) throws IOException;
}
