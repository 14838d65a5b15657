package org.isnad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.testkit.Checkout;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Path ROOT = Checkout.root();

    /** Arabic blocks and presentation forms. */
    private static final Pattern ARABIC =
            Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F\\u0870-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFE]");

    /** Characters that show a line in another order than it is read in. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern RETURNS_NULL = Pattern.compile("\\breturn null;");
    /** May return null for as long as its first cut is being shaped. */
    private static final String BEING_SHAPED = "/reading/src/main/java/org/isnad/reading/statement/";

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:\\w+ )*?(?:class|interface|record|enum) \\w+");
    private static final Pattern DOCUMENTED_TYPE =
            Pattern.compile("(?m)\\*/\\n(?:@[\\s\\S]*?\\n)?public (?:\\w+ )*?(?:class|interface|record|enum) \\w+");

    private static final Set<String> NOT_OURS =
            Set.of(".git", ".isnad", ".idea", ".cifuzz-corpus", "target", "samples");

    @Test
    void keepArabicWordsOutOfCode() throws IOException {
        assertThat(lines(SourcesTest::isMainCode, ARABIC)).isEmpty();
    }

    @Test
    void readInTheOrderInWhichTheyAreShown() throws IOException {
        assertThat(lines(SourcesTest::isSource, DIRECTION)).isEmpty();
    }

    @Test
    void returnNoNull() throws IOException {
        Predicate<Path> settled = file -> !file.toString().contains(BEING_SHAPED);
        assertThat(lines(settled.and(SourcesTest::isMainCode), RETURNS_NULL)).isEmpty();
    }

    @Test
    void sayWhatEachPublicTypeIs() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path file : files(SourcesTest::isMainCode)) {
            String code = Files.readString(file);
            if (PUBLIC_TYPE.matcher(code).find()
                    && !DOCUMENTED_TYPE.matcher(code).find()) {
                silent.add(file);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void areFound() throws IOException {
        assertThat(files(SourcesTest::isMainCode)).hasSizeGreaterThan(30);
        assertThat(files(SourcesTest::isSource))
                .contains(ROOT.resolve("isnad"), ROOT.resolve("pom.xml"))
                .hasSizeGreaterThan(40);
    }

    private static boolean isMainCode(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/main/");
    }

    /** All but the texts that tests read, where every character that a page may hold has its place. */
    private static boolean isSource(Path file) {
        return !file.toString().contains("/src/test/resources/");
    }

    private static List<String> lines(Predicate<Path> wanted, Pattern unwanted) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(wanted)) {
            List<String> lines = Files.readString(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (unwanted.matcher(lines.get(i)).find()) {
                    found.add(ROOT.relativize(file) + ":" + (i + 1) + ": " + lines.get(i));
                }
            }
        }
        return found;
    }

    private static List<Path> files(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .filter(SourcesTest::isOurs)
                    .filter(wanted)
                    .filter(SourcesTest::isText)
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(Path file) {
        return !Pattern.compile("\\.(gz|zip|jar|png|bin|cmd|model)$")
                .matcher(file.toString())
                .find();
    }
}
