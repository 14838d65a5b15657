package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.model.Stance;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code reporting.cues} promises, and the forms that are made from it. */
class CuesTest {
    private static final List<String> MADE = List.of("perfect", "imperfect", "participle", "noun", "form");
    private static final List<Block> BLOCKS = blocks();

    @Test
    void haveKeysOfTheirOwn() {
        Set<String> keys = new HashSet<>();
        for (Block block : BLOCKS) {
            assertThat(keys.add(block.sole("cue"))).as(block.sole("cue")).isTrue();
        }
        assertThat(keys).hasSizeGreaterThan(100).contains("say", "deny", "warn");
    }

    @Test
    void areWrittenInArabicLetters() {
        for (Block block : BLOCKS) {
            for (String field : List.of("perfect", "imperfect", "participle", "noun", "form", "needs")) {
                assertThat(block.all(field))
                        .as(block.sole("cue"))
                        .allMatch(word -> word.matches("[ء-ي\u064B-\u0652]+"));
            }
        }
    }

    /** A line of which another cue or another form of this one takes every form away gives nothing. */
    @Test
    void areLedToByEachOfTheirLines() {
        List<String> dead = new ArrayList<>();
        for (Block block : BLOCKS) {
            for (String field : MADE) {
                for (String written : block.all(field)) {
                    if (forms(field, written).stream().noneMatch(form -> leadsTo(block.sole("cue"), field, form))) {
                        dead.add(block.sole("cue") + ": " + field + " " + written);
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void haveANounWhereTheySayHowOneIsFollowedAndOnlyThere() {
        for (Block block : BLOCKS) {
            assertThat(block.all("nominal").isEmpty())
                    .as(block.sole("cue"))
                    .isEqualTo(block.all("noun").isEmpty());
        }
    }

    @Test
    void areFollowedInSomeWay() {
        for (Block block : BLOCKS) {
            assertThat(block.all("frames").size() + block.all("nominal").size())
                    .as(block.sole("cue"))
                    .isPositive();
        }
    }

    /** Each row: a cue's key and forms that newspapers use. */
    @ParameterizedTest
    @CsvSource({
        // sound
        "write, كتب كتبت كتبوا كتبا يكتب تكتب يكتبون يكتبان كاتبا كاتبة كاتبين",
        "announce, أعلن أعلنت أعلنوا أعلنا أعلنتا يعلن تعلن يعلنون معلنا معلنةً معلنين معلنات إعلان الإعلان",
        // hamza on its seat, however written
        "affirm, أكد اكد أكّد أكدت أكدوا يؤكد يوكد تؤكد يؤكدون مؤكدًا مؤكدة مؤكدين تأكيدات",
        "question, سأل سألت سألوا يسأل تسأل يسألون سائلا",
        // hollow
        "say, قال قالت قالوا قالا قالتا يقول تقول يقولون تقولان قائلًا قائلةً قائلين",
        "add, أضاف أضافت أضافوا أضافا يضيف تضيف يضيفون مضيفا مضيفة",
        "praise, أشاد أشادت يشيد تشيد يشيدون مشيدا إشادة",
        // weak at the end, with alef maqsura and with yeh
        "deny, نفى نفي نفت نفوا نفيا ينفي ينفى تنفي ينفون نافيا نافية نافين",
        "relate, روى روت رووا يروي تروي يروون",
        "fear, خشي خشيت يخشى تخشى يخشون مخاوف",
        "call-for, دعا دعت دعوا يدعو تدعو يدعون داعيا داعية داعين دعوة دعوات",
        "wish, تمنى تمنت تمنوا يتمنى تتمنى يتمنون متمنيا متمنية",
        // doubled
        "concede, أقر أقرّت أقرت أقروا يقر تقر يقرون مقرا",
        "urge, حث حثت حثوا يحث تحث يحثون حاثا",
        "reply, رد ردت ردوا يرد ترد يردون",
    })
    void areKnownInTheFormsOfNewspapers(String key, String forms) {
        for (String form : forms.split(" ")) {
            CueForm cue = cue(form);
            assertThat(cue).as(form).isNotNull();
            assertThat(cue.cue().key()).as(form).isEqualTo(key);
        }
    }

    @Test
    void tellWhomTheyAreSaidOf() {
        assertThat(cue("قال").agreement()).isEqualTo(Agreement.MASCULINE);
        assertThat(cue("قالت").agreement()).isEqualTo(Agreement.FEMININE);
        assertThat(cue("تقول").agreement()).isEqualTo(Agreement.FEMININE);
        assertThat(cue("قالوا").agreement()).isEqualTo(Agreement.PLURAL);
        assertThat(cue("مضيفة").agreement()).isEqualTo(Agreement.FEMININE);
        assertThat(cue("نقول").agreement()).isEqualTo(Agreement.SPEECH);
        assertThat(cue("تحذيرات").agreement()).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void areKnownBehindConjunctionsAndBeforePronouns() {
        assertThat(cue("وقال").cue().key()).isEqualTo("say");
        assertThat(cue("فأجاب").cue().key()).isEqualTo("answer");
        assertThat(cue("ونفته").cue().key()).isEqualTo("deny");
        assertThat(cue("وصفها").cue().key()).isEqualTo("describe");
        assertThat(cue("ستنفي").cue().key()).isEqualTo("deny");
    }

    @Test
    void areNotSeenInWordsThatOnlyLookLikeThem() {
        for (String word : List.of("مقال", "قالب", "القائمة", "نفط", "كتاب", "أعلى", "الرد", "قولون")) {
            CueForm cue = cue(word);
            assertThat(cue == null ? null : cue.cue().key()).as(word).isNull();
        }
    }

    @Test
    void sayWhichWordsAFieldTakes() {
        Block block = BLOCKS.get(0);
        assertThatThrownBy(() -> LexiconLoader.choice(block, "stance", Stance.class, "stated"))
                .isInstanceOf(ResourceException.class)
                .hasMessage(
                        "reporting.cues:" + block.line() + ": the entry has the stance 'stated', expected one of "
                                + "[state, deny, warn, threaten, estimate, promise, demand, accuse, condemn, welcome, claim, ask]");
    }

    private static CueForm cue(String written) {
        return Lexicon.standard().word(Folding.fold(written)).cue();
    }

    private static Set<String> forms(String field, String written) {
        Map<String, Agreement> forms = switch (field) {
            case "perfect" -> Conjugation.perfect(written);
            case "imperfect" -> Conjugation.imperfect(written);
            case "participle" -> Conjugation.participle(written);
            case "noun" -> Conjugation.noun(written);
            default -> Map.of(Folding.fold(written), Agreement.UNKNOWN);
        };
        return forms.keySet();
    }

    private static boolean leadsTo(String key, String field, String form) {
        CueForm cue = Lexicon.standard().word(form).cue();
        return cue != null
                && cue.cue().key().equals(key)
                && (field.equals("form") || cue.inflection().name().equals(field.toUpperCase(Locale.ROOT)));
    }

    private static List<Block> blocks() {
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/isnad/reading/reporting.cues")) {
            return Blocks.read("reporting.cues", in, LexiconLoader.CUE_FIELDS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
