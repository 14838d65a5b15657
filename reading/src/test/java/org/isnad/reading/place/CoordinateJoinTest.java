package org.isnad.reading.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinateJoinTest {
    private static final String LIST = """
            [{"name":"Marsa","lat":"30.123456","lng":"40.5","country":"SY","admin1":"01"},
             {"name":"Marsa","lat":"36","lng":"37.25","country":"SY","admin1":"02"},
             {"name":"Marsa","lat":"1","lng":"2","country":"IQ","admin1":"02"}]
            """;

    @Test
    void takesTheNearestEntryOfTheNameInTheCountry() throws IOException {
        assertThat(join("listed   Marsa")).containsExactly("place    sy.marsa", "listed   Marsa", "at       36 37.25");
    }

    @Test
    void leavesHandSetCoordinatesAlone() throws IOException {
        assertThat(join("english  Marsa")).contains("at       35.9 37");
    }

    @Test
    void saysWhatTheListDoesNotHave() {
        assertThatThrownBy(() -> join("listed   Nowhere")).hasMessage("sy.marsa: the list has no 'Nowhere' in SY");
    }

    private static List<String> join(String line) throws IOException {
        return new CoordinateJoin(LIST.getBytes(UTF_8)).join(List.of("place    sy.marsa", line, "at       35.9 37"));
    }
}
