package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.junit.jupiter.api.Test;

/** What {@code words.lists} and {@code names.lists} promise. */
class WordListsTest {
    private static final Set<WordClass> KINDS = EnumSet.of(
            WordClass.COUNTRY,
            WordClass.CAPITAL,
            WordClass.AGENCY,
            WordClass.OUTLET,
            WordClass.PLATFORM,
            WordClass.ORG);

    /** Counted in running text, or given by name; no list of words makes them. */
    private static final Set<WordClass> ELSEWHERE = EnumSet.of(
            WordClass.NOUN,
            WordClass.VERB,
            WordClass.ADJECTIVE,
            WordClass.PROPER,
            WordClass.GIVEN_NAME,
            WordClass.COUNTRY,
            WordClass.CAPITAL,
            WordClass.AGENCY,
            WordClass.OUTLET,
            WordClass.ORG);

    @Test
    void fillEveryClassThatIsNotFilledElsewhere() {
        Set<WordClass> filled = EnumSet.noneOf(WordClass.class);
        for (Block block : blocks("words.lists", "class", "words")) {
            filled.add(LexiconLoader.choice(block, "class", WordClass.class, block.sole("class")));
        }
        assertThat(filled).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }

    @Test
    void haveNoWordTwiceInAClass() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Block block : blocks("words.lists", "class", "words")) {
            for (String word : words(block)) {
                if (!seen.add(block.sole("class") + " " + word)) {
                    twice.add(block.file() + ":" + block.line() + " " + word);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void giveEachWordItsClass() {
        for (Block block : blocks("words.lists", "class", "words")) {
            WordClass wordClass = LexiconLoader.choice(block, "class", WordClass.class, block.sole("class"));
            for (String word : words(block)) {
                assertThat(Lexicon.standard().word(Folding.fold(word)).is(wordClass))
                        .as(wordClass + " " + word)
                        .isTrue();
            }
        }
    }

    @Test
    void nameWhatSpeaksOnceAsEachKind() {
        Set<String> seen = new HashSet<>();
        for (Block block : blocks("names.lists", "kind", "name", "alias")) {
            WordClass kind = LexiconLoader.choice(block, "kind", WordClass.class, block.sole("kind"));
            assertThat(KINDS).contains(kind);
            for (String name : names(block)) {
                assertThat(seen.add(kind + " " + name)).as(name).isTrue();
                assertThat(Lexicon.standard().name(Folding.fold(name))).as(name).isNotNull();
            }
        }
        assertThat(seen).hasSizeGreaterThan(200);
    }

    private static List<String> names(Block block) {
        return Stream.concat(block.all("name").stream(), block.all("alias").stream())
                .toList();
    }

    private static List<String> words(Block block) {
        return block.all("words").stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
    }

    private static List<Block> blocks(String file, String... fields) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/isnad/reading/" + file)) {
            return Blocks.read(file, in, Set.of(fields));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
