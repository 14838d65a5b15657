package org.isnad.page.html.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2013/8/3/ferry",
                "/2013/08/03/ferry",
                "/news/2013-08-03-1.387",
                "/2013/sea/8/3/x.html",
                "/a_2013_08_03"
            })
    void readsTheDay(String path) {
        assertThat(AddressDay.of(path)).contains(LocalDate.of(2013, 8, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/2013/13/3/", "/12013/8/3/", "/2013/8/", "/story/2338761/4943459", "/1701/1/2/", "", "/2013-8"})
    void readsNoneWhereThereIsNone(String path) {
        assertThat(AddressDay.of(path)).isEmpty();
    }
}
