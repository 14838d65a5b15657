package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        int columns = out ? columns(environment.getOrDefault("COLUMNS", "")) : USUAL;
        return new Screen(out, isTerminal(2), columns, !plain);
    }

    /** Java 17 cannot tell. Linux can, by a link; every other Unix by a command. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return isTerminalByCommand(descriptor);
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTerminalByCommand(int descriptor) {
        try {
            Process test = new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                    .inheritIO()
                    .start();
            return waitFor(test) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int columns(String told) {
        int columns = number(told);
        if (columns == 0) {
            String size = size();
            columns = number(size.substring(size.lastIndexOf(' ') + 1));
        }
        return columns == 0 ? USUAL : Math.min(Math.max(columns, NARROWEST), WIDEST);
    }

    /** Rows and columns, parted by a space; empty where the terminal does not tell. */
    private static String size() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.from(new File("/dev/tty")))
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (InputStream said = stty.getInputStream()) {
                return new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip();
            }
        } catch (IOException e) {
            return "";
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static int number(String digits) {
        try {
            return Math.max(0, Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
