package org.isnad.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.testkit.Checkout;
import org.isnad.testkit.Golden;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs} say what is so. */
class DocsTest {
    private static final Path ROOT = Checkout.root();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Set<String> FILES = files();

    /** A block of code that a step of the program fills in. */
    private static final Pattern EXCERPT =
            Pattern.compile("(<!-- step: (\\w+) -->\n```\\w*\n)(.*?)(\n?```\n)", Pattern.DOTALL);
    /** A type's name in code: capital first, small letters in it. */
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)`");

    private static final Pattern FILE =
            Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]+|[\\w-]+\\.(?:cues|rules|lists|names|classes|lexicon|md))`");

    @Test
    void showWhatEachStepGives() throws IOException {
        Path way = DOCS.resolve("way.md");
        Way steps = new Way();
        String written = Files.readString(way);
        String shown = EXCERPT.matcher(written)
                .replaceAll(excerpt ->
                        Matcher.quoteReplacement(excerpt.group(1) + steps.shown(excerpt.group(2)) + "```\n"));
        assertThat(EXCERPT.matcher(written).results()).hasSizeGreaterThan(5);
        Golden.check(shown, way);
    }

    @Test
    void nameTypesThatThereAre() throws IOException {
        assertThat(found(TYPE)).hasSizeGreaterThan(30).allMatch(type -> isIn(FILES, type + ".java"));
    }

    @Test
    void nameFilesThatThereAre() throws IOException {
        assertThat(found(FILE)).hasSizeGreaterThan(10).allMatch(file -> isIn(FILES, file));
    }

    private static boolean isIn(Set<String> files, String named) {
        return files.stream().anyMatch(file -> file.endsWith("/" + named));
    }

    /** All files of the checkout and their folders, each after a slash. */
    private static Set<String> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.map(file -> "/" + ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.contains("/target/"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path page : pages()) {
            pattern.matcher(Files.readString(page))
                    .results()
                    .map(DocsTest::name)
                    .forEach(found::add);
        }
        return found;
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(DOCS)) {
            return all.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}
