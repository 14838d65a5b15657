package org.isnad.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.isnad.json.NotAStoryException;
import org.isnad.page.bytes.EncodingException;
import org.isnad.page.bytes.TooLongException;
import org.isnad.page.feed.NotAFeedException;

/** Exceptions in the words of the user: what was found, and what he can do. */
final class Problem {
    private static final String AS_UTF_8 = ": save it as UTF-8, for example with iconv -t UTF-8 -f and its encoding";

    private Problem() {}

    /** A mistake in this program. */
    static String slip(RuntimeException e) {
        return "the program failed on it (" + e + "): please report this, with the file";
    }

    static String of(IOException e) {
        if (e instanceof NotAStoryException) {
            return "no story: " + e.getMessage();
        } else if (e instanceof TooLongException) {
            return "the line is " + e.getMessage() + ", too long for a story: give each story a line of its own";
        } else if (e instanceof EncodingException) {
            return e.getMessage() + AS_UTF_8;
        } else if (e instanceof NotAFeedException) {
            return e.getMessage() + ": divide it";
        } else if (e instanceof EOFException || e instanceof ZipException) {
            return e.getMessage() + ": fetch or pack the file again, since nothing after this place can be read";
        }
        return e instanceof JsonProcessingException json ? ofJson(json) : ofFile(e);
    }

    private static String ofJson(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "more than a story may be (16 million characters of text, 100 levels of nesting): divide it";
        }
        String found = printable(e.getOriginalMessage());
        String place =
                e.getLocation() == null ? "" : " at byte " + e.getLocation().getColumnNr();
        return found.contains("UTF-8")
                ? "not UTF-8" + place + " (" + found + ")" + AS_UTF_8
                : "broken JSON" + place + ": " + found + "; mend it so that it is one object with a \"text\"";
    }

    private static String ofFile(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder: check the name";
        } else if (e instanceof AccessDeniedException) {
            return "no permission to read it: ask for it, or change the file's mode";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return "cannot be read: " + (reason == null ? e.getClass().getSimpleName() : printable(reason));
    }

    /** Messages may quote the input, which must not reach a terminal's control. */
    private static String printable(String message) {
        return message.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ");
    }
}
