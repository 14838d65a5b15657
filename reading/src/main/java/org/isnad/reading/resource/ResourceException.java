package org.isnad.reading.resource;

/** A resource file does not say what its loader needs; the message names the file, the line and what was expected. */
public final class ResourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ResourceException(String message) {
        super(message);
    }
}
