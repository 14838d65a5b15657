package org.isnad.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where what was fetched is kept. */
@FunctionalInterface
public interface Keep {
    /** Keeps nothing. */
    Keep NOTHING = fetched -> {};

    /** Keeps what was fetched, redirects included; when it returns, that survives whatever happens to this machine. */
    void keep(Fetched fetched) throws KeepException;

    /** What was fetched cannot be kept: a problem of this machine, not of the page. */
    final class KeepException extends IOException {
        private static final long serialVersionUID = 1L;

        public KeepException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
