package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command, run inside the test: what it was given and what came of it. */
final class Run {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int exit = -1;

    static Run of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static Run withInput(byte[] input, String... arguments) {
        return on(Screen.NONE, new ByteArrayInputStream(input), arguments);
    }

    static Run on(Screen screen, InputStream in, String... arguments) {
        Run run = new Run();
        return run.start(new Streams(in, run.out, run.messages(), screen), arguments);
    }

    /** With standard output going elsewhere. */
    static Run into(OutputStream out, byte[] input, String... arguments) {
        Run run = new Run();
        return run.start(new Streams(new ByteArrayInputStream(input), out, run.messages(), Screen.NONE), arguments);
    }

    private Run start(Streams streams, String... arguments) {
        exit = Isnad.run(streams, arguments);
        return this;
    }

    private PrintStream messages() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    int exit() {
        return exit;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    List<String> lines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
