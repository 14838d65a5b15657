package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param columns its width
 * @param colourful whether it shows colours and the user has not asked for none
 */
record Screen(boolean out, boolean err, int columns, boolean colourful) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;

    /** No terminal at all. */
    static final Screen NONE = new Screen(false, false, USUAL, false);

    /** The terminal of this process. */
    static Screen ofThisProcess(Map<String, String> environment) {
        boolean out = isTerminal(1);
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        int columns = out ? columns(environment.get("COLUMNS")) : USUAL;
        return new Screen(out, isTerminal(2), columns, noColor.isEmpty() && !dumb);
    }

    /** Java 17 tells only whether input and output are both a terminal; where there is {@code /proc}, it tells more. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    private static int columns(@Nullable String told) {
        int columns = number(told == null ? "" : told);
        if (columns == 0) {
            columns = number(lastWord(askTerminal()));
        }
        return columns == 0 ? USUAL : Math.min(Math.max(columns, NARROWEST), WIDEST);
    }

    /** What {@code stty size} says, rows and columns; empty where it says nothing. */
    private static String askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.from(new File("/dev/tty")))
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return "";
            }
            try (InputStream said = stty.getInputStream()) {
                return new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip();
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static int number(String digits) {
        try {
            return Math.max(0, Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
