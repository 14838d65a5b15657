package org.isnad.page.html.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
    private final Persons persons = new Persons(new SiteNames(List.of("المرسى نيوز"), "marsa.example"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe | Jane Doe",
                "by Jane van Doe Monday, November 18, 2019 | Jane van Doe",
                "Jane Doe, Harbour Business | Jane Doe",
                "JANE DOE for The Harbour Post | JANE DOE",
                "Author: By Jane O’Doe | Jane O’Doe",
                "كتب – سامي الراوي: | سامي الراوي",
                "القاهرة - سامي الراوي | سامي الراوي",
                "سامي الراوي (المرسى نيوز) | سامي الراوي",
                "إعداد: سامي عبد الرحمن الراوي | سامي عبد الرحمن الراوي",
            })
    void takesThePersonAlone(String byline, String person) {
        assertThat(persons.in(byline)).containsExactly(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"سامي الراوي وليلى المنذري", "سامي الراوي و ليلى المنذري", "سامي الراوي / ليلى المنذري"})
    void partsTwoPersons(String byline) {
        assertThat(persons.in(byline)).containsExactly("سامي الراوي", "ليلى المنذري");
    }

    @Test
    void keepsNamesThatBeginWithTheLetterOfAnd() {
        assertThat(persons.in("سامي محمد وليد الراوي")).containsExactly("سامي محمد وليد الراوي");
    }

    @Test
    void namesEachOnce() {
        assertThat(persons.in("Jane Doe, Jane Doe")).containsExactly("Jane Doe");
    }
}
