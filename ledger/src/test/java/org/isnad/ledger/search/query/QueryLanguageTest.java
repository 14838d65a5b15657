package org.isnad.ledger.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.isnad.ledger.search.query.Clause.All;
import org.isnad.ledger.search.query.Clause.Amount;
import org.isnad.ledger.search.query.Clause.Any;
import org.isnad.ledger.search.query.Clause.Choice;
import org.isnad.ledger.search.query.Clause.Counted;
import org.isnad.ledger.search.query.Clause.Days;
import org.isnad.ledger.search.query.Clause.Manner;
import org.isnad.ledger.search.query.Clause.Not;
import org.isnad.ledger.search.query.Clause.Words;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
    private static Clause parse(String query) {
        return QueryLanguage.parse(query);
    }

    private static Words word(Field field, String text, Manner manner, int reach, int start, int end) {
        return new Words(field, text, manner, reach, new Span(start, end));
    }

    @Test
    void takesNothingForEverything() {
        assertThat(parse("")).isEqualTo(new All(java.util.List.of()));
        assertThat(parse(" \u200F ")).isEqualTo(parse(""));
    }

    @Test
    void readsAPhrase() {
        assertThat(parse("\"قوات السهل\"")).isEqualTo(word(Field.TEXT, "قوات السهل", Manner.EXACT, 0, 0, 12));
        assertThat(parse("«قوات السهل»~2")).isEqualTo(word(Field.TEXT, "قوات السهل", Manner.EXACT, 2, 0, 12));
    }

    @Test
    void readsBeginningsAndSpellingsThatDiffer() {
        assertThat(parse("عبار*")).isEqualTo(word(Field.TEXT, "عبار", Manner.PREFIX, 0, 0, 5));
        assertThat(parse("speaker:منذري~")).isEqualTo(word(Field.SPEAKER, "منذري", Manner.FUZZY, 1, 8, 14));
        assertThat(parse("speaker:منذري~2")).isEqualTo(word(Field.SPEAKER, "منذري", Manner.FUZZY, 2, 8, 15));
    }

    @ParameterizedTest
    @CsvSource({"speaker,قائل", "stance,موقف", "place,مكان", "via,عبر", "outlet,وسيلة", "title,عنوان", "after,بعد"})
    void knowsFieldsByArabicNames(String english, String arabic) {
        String value = english.equals("stance") ? "deny" : english.equals("after") ? "2018" : "x";

        assertThat(parse(arabic + ":" + value).getClass())
                .isEqualTo(parse(english + ":" + value).getClass());
        assertThat(parse("-" + arabic + ":" + value)).isInstanceOf(Not.class);
    }

    @Test
    void knowsStancesInBothLanguages() {
        assertThat(parse("stance:deny")).isEqualTo(new Choice(Field.STANCE, "deny"));
        assertThat(parse("موقف:ينفي")).isEqualTo(new Choice(Field.STANCE, "deny"));
        assertThat(parse("موقف:نفي")).isEqualTo(new Choice(Field.STANCE, "deny"));
    }

    @Test
    void readsDaysMonthsAndYears() {
        assertThat(parse("after:2018-10-01")).isEqualTo(new Days(LocalDate.of(2018, 10, 1), LocalDate.MAX));
        assertThat(parse("before:2018-10")).isEqualTo(new Days(LocalDate.MIN, LocalDate.of(2018, 10, 1)));
        assertThat(parse("on:2018")).isEqualTo(new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1)));
        assertThat(parse("on:٢٠١٨-١٠-٠١")).isEqualTo(parse("on:2018-10-01"));
    }

    @Test
    void readsAmounts() {
        assertThat(parse("figure:>1000")).isEqualTo(amount(Math.nextUp(1000.0), Double.POSITIVE_INFINITY));
        assertThat(parse("figure:<=1,000")).isEqualTo(amount(Double.NEGATIVE_INFINITY, 1000));
        assertThat(parse("figure:10..20")).isEqualTo(amount(10, 20));
        assertThat(parse("رقم:٣٠٠٠")).isEqualTo(amount(3000, 3000));
    }

    private static Amount amount(double from, double to) {
        return new Amount(Field.FIGURE, from, to);
    }

    @Test
    void tiesWhatIsCountedToItsFigure() {
        Clause of = word(Field.OF, "قتيل", Manner.LOOSE, 0, 16, 20);

        assertThat(parse("figure:>1000 of:قتيل"))
                .isEqualTo(new Counted(amount(Math.nextUp(1000.0), Double.POSITIVE_INFINITY), (Words) of));
        assertThat(parse("of:قتيل speaker:x figure:5"))
                .isInstanceOfSatisfying(
                        All.class,
                        all -> assertThat(all.parts()).hasSize(2).first().isInstanceOf(Counted.class));
        assertThat(parse("figure:5 of:قتيل figure:6 of:جريح"))
                .isInstanceOfSatisfying(
                        All.class, all -> assertThat(all.parts()).hasSize(2).hasOnlyElementsOfType(Counted.class));
    }

    @Test
    void groupsWithOrAndParentheses() {
        assertThat(parse("a OR b c"))
                .isInstanceOfSatisfying(
                        Any.class,
                        any -> assertThat(any.parts()).hasSize(2).last().isInstanceOf(All.class));
        assertThat(parse("أ أو ب")).isInstanceOf(Any.class);
        assertThat(parse("a -(b OR c)"))
                .isInstanceOfSatisfying(
                        All.class,
                        all -> assertThat(all.parts())
                                .last()
                                .isInstanceOfSatisfying(
                                        Not.class, not -> assertThat(not.part()).isInstanceOf(Any.class)));
        assertThat(parse("speaker:(x OR y)"))
                .isInstanceOfSatisfying(
                        Any.class,
                        any -> assertThat(any.parts())
                                .allSatisfy(part ->
                                        assertThat(((Words) part).field()).isEqualTo(Field.SPEAKER)));
        assertThat(parse("NOT a")).isInstanceOf(Not.class);
        assertThat(parse("a AND b")).isInstanceOf(All.class);
    }

    @Test
    void seesNoMarksOfDirection() {
        assertThat(parse("\u200Fspeaker:\u200Fx"))
                .isInstanceOfSatisfying(
                        Words.class, words -> assertThat(words.field()).isEqualTo(Field.SPEAKER));
    }

    @Test
    void takesHyphensInWordsTimesAndAddressesForWords() {
        assertThat(parse("a-b")).isInstanceOf(Words.class);
        assertThat(parse("10:30")).isInstanceOf(Words.class);
        assertThat(parse("https://example.org/a")).isInstanceOf(Words.class);
        assertThat(parse("a -")).isInstanceOf(All.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "foo:x|1|the fields are",
                "a \"b|3|close it",
                "(a (b)|1|add ')'",
                "a)|2|leave it out",
                "OR a|1|before it",
                "a OR|5|after it",
                "a OR )|6|opening",
                "speaker:|9|after the colon",
                "speaker:(a title:b)|12|close them first",
                "stance:maybe|8|state, deny",
                "figure:many|8|1000..2000",
                "figure:9..3|8|smaller first",
                "after:yesterday|7|2018-10-30",
                "on:2018-02-30|4|2018-10-30",
                "*|1|2 letters",
                "a*|1|2 letters",
                "ab*c|3|end a word",
                "ab~5|4|up to 2",
                "\"a b\"~99|7|up to 20",
                "(-)|2|leave the minus out",
                "-|1|",
            })
    void saysWhereAndWhatToDo(String query, int at, String what) {
        if (what == null) {
            assertThat(parse(query)).isInstanceOf(Words.class);
            return;
        }
        assertThatThrownBy(() -> parse(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(what)
                .hasMessageContaining("at character " + at + ")");
    }

    @Test
    void isBoundedInLengthDepthAndConditions() {
        assertThatThrownBy(() -> parse("a".repeat(QueryLanguage.LONGEST + 1))).hasMessageContaining("characters");
        assertThatThrownBy(() -> parse("(".repeat(500))).hasMessageContaining("deeper");
        assertThatThrownBy(() -> parse("a ".repeat(500))).hasMessageContaining("conditions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"((((", "-----", "\"\"", ":::", "~~~", "a:b:c", "***", "\uD800", "figure:.", "..", "~1", "OR OR"
            })
    void neverFailsInAnotherWay(String query) {
        try {
            assertThat(parse(query)).isNotNull();
        } catch (QueryException e) {
            assertThat(e.at()).isBetween(0, query.length());
        }
    }
}
