package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing that was acknowledged is lost, whatever happens to the process that adds. {@code -Disnad.crashes=200} kills
 * more often than a usual run does.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("isnad.crashes", 20);
    private static final int LONGEST_MILLIS = 400;
    /** In the shell's units of 1024 bytes. */
    private static final int SMALL_DISK = 3_000;

    @ParameterizedTest
    @EnumSource(Place.class)
    void killedAtAnyMomentLosesNothingAcknowledged(Place place) throws Exception {
        String where = place.fresh();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> told = killed(where, round, random.nextInt(LONGEST_MILLIS));
            checkKept(where, told, round);
        }
    }

    private static List<String> killed(String where, int round, int millis) throws Exception {
        Path said = Files.createTempFile("crash", ".txt");
        Process child = start(command(where, round), said);
        while (Files.size(said) == 0 && child.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        child.destroyForcibly();
        child.waitFor();
        assertThat(Files.size(said)).as("the child has begun").isPositive();
        return lines(said);
    }

    private static Process start(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
    }

    /** A last line without its end was not told. */
    private static List<String> lines(Path said) throws IOException {
        String all = Files.readString(said);
        Files.delete(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void checkKept(String where, List<String> told, int round) {
        try (Ledger ledger = Ledger.existing(where)) {
            for (String line : told) {
                String[] words = line.split(" ");
                assertThat(ledger.story(words[0], Integer.parseInt(words[1])))
                        .as("round %d, acknowledged: %s", round, line)
                        .isPresent();
                assertThat(ledger.last()).isGreaterThanOrEqualTo(Long.parseLong(words[2]));
            }
            assertThat(ledger.verify(n -> {})).as("round %d", round).isEmpty();
        }
    }

    @Test
    void aDiskThatTakesNoMoreLosesNothingAcknowledged() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash limits the size of files");
        String where = Place.SQLITE.fresh();
        String limited = "ulimit -f " + SMALL_DISK + "; exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", limited, "bash"));
        command.addAll(command(where, 0));
        Path said = Files.createTempFile("crash", ".txt");
        Process child = start(command, said);
        assertThat(child.waitFor()).isEqualTo(1);
        List<String> told = new ArrayList<>(lines(said));
        assertThat(told.remove(told.size() - 1))
                .startsWith("! ")
                .contains(Place.file(where).toString());
        checkKept(where, told, 0);
        assertThat(told).isNotEmpty();
    }

    private static List<String> command(String where, int number) {
        return Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        where,
                        Integer.toString(number))
                .toList();
    }
}
