package org.isnad.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.isnad.json.NotAStoryException;
import org.isnad.page.bytes.TooLongException;

/** Exceptions in the words of the user: what was found, and what he can do. */
final class Problem {
    private Problem() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder: check the name";
        } else if (e instanceof AccessDeniedException) {
            return "no permission to read it: ask its owner for it, or change its permissions";
        } else if (e instanceof EOFException || e instanceof ZipException) {
            return e.getMessage() + "; what came before has been read: fetch the file again to have the rest";
        } else if (e instanceof TooLongException) {
            return e.getMessage();
        } else if (e instanceof NotAStoryException) {
            return e.getMessage();
        } else if (e instanceof StreamConstraintsException limit) {
            return "over the limits of a story: " + limit.getOriginalMessage();
        } else if (e instanceof JsonProcessingException json) {
            return "broken JSON" + column(json) + ": " + json.getOriginalMessage();
        }
        return "could not be read: " + e.getMessage();
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }
}
