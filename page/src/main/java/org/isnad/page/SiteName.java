package org.isnad.page;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.model.Capture;

/** Which pages are taken to be of one site: those of one host; where no address is known, those of one folder. */
final class SiteName {
    private SiteName() {}

    /** The host of the page that was captured, else what stands for it. */
    static String of(Capture capture, String otherwise) {
        String target = capture.target();
        int start = target == null ? -1 : target.indexOf("://");
        if (target == null || start < 0) {
            return otherwise;
        }
        int end = start + 3;
        while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String host = target.substring(start + 3, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The folder of a file. */
    static String folder(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            return folder == null ? file : folder.toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
