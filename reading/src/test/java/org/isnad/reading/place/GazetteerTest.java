package org.isnad.reading.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Tokens;
import org.isnad.model.Place.Point;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;
import org.isnad.reading.resource.ResourceFile;
import org.isnad.reading.resource.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final String FOLDER = "/org/isnad/reading/place/";
    private static final Gazetteer GAZETTEER = Gazetteer.with(List.of());

    /** Outlines are drawn coarsely, and harbours lie at their edge. */
    private static final double MARGIN = 0.35;

    @Test
    void listsThousandsOfPlacesAndEveryArabCountry() {
        assertThat(GAZETTEER.places()).hasSizeGreaterThan(3_000);
        assertThat(GAZETTEER.places())
                .filteredOn(place -> place.kind() == PlaceKind.COUNTRY)
                .extracting(Known::country)
                .contains("AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE IR IL TR".split(" "))
                .doesNotHaveDuplicates();
    }

    @Test
    void putsEveryPlaceIntoItsCountry() {
        Map<String, List<double[]>> boxes = boxes();
        assertThat(GAZETTEER.places().stream()
                        .filter(place -> place.country() != null)
                        .filter(place -> boxes.getOrDefault(place.country(), List.of()).stream()
                                .noneMatch(box -> contains(box, place.point())))
                        .map(place -> place.id() + " at " + place.point()))
                .isEmpty();
    }

    private static boolean contains(double[] box, Point point) {
        return point.lat() >= box[0] - MARGIN
                && point.lat() <= box[1] + MARGIN
                && point.lon() >= box[2] - MARGIN
                && point.lon() <= box[3] + MARGIN;
    }

    private static Map<String, List<double[]>> boxes() {
        Map<String, List<double[]>> boxes = new HashMap<>();
        String text =
                new String(ResourceFile.ofProgram(FOLDER + "country.boxes").bytes(), UTF_8);
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> boxes.computeIfAbsent(line.substring(0, 2), country -> new ArrayList<>())
                        .add(Stream.of(line.substring(3).split(" "))
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
        return boxes;
    }

    @Test
    void listsEachPlaceOnceAndBeginsItsNameWithItsCountrysCode() {
        Set<String> ids = new HashSet<>();
        blocks().forEach(block ->
                assertThat(ids.add(block.sole("place"))).as(block.sole("place")).isTrue());
        assertThat(GAZETTEER.places())
                .filteredOn(place -> place.country() != null)
                .allSatisfy(place ->
                        assertThat(place.id()).startsWith(place.country().toLowerCase(Locale.ROOT)));
    }

    @Test
    void findsEveryNameItLists() {
        blocks().forEach(block -> Stream.of("names", "shy")
                .flatMap(field -> block.all(field).stream())
                .flatMap(line -> Values.split(line).stream())
                .forEach(name -> assertThat(GAZETTEER.at(Tokens.of(name), 0))
                        .as(name)
                        .hasValueSatisfying(hit -> assertThat(hit.values())
                                .extracting(Sense::place)
                                .filteredOn(place -> place != null)
                                .extracting(Known::id)
                                .contains(block.sole("place")))));
    }

    private static Stream<Block> blocks() {
        return Gazetteer.FILES.stream()
                .flatMap(file ->
                        ResourceFile.ofProgram(FOLDER + file + Gazetteer.ENDING)
                                .blocks(GazetteerLoader.FIELDS)
                                .stream());
    }

    @Test
    void takesAUsersOwnPlaces() {
        Gazetteer own = with("""
                place    sy.hazzan
                names    الحزان النموذجية
                english  Hazzan
                kind     village
                in       sy.aleppo-province
                at       36.1 37.2
                """);
        assertThat(own.places()).extracting(Known::id).contains("sy.hazzan");
    }

    @Test
    void addsAUsersSpellingsToAPlaceItHas() {
        Gazetteer own = with("""
                place    sy.manbij
                names    منبيج
                """);
        assertThat(own.at(Tokens.of("منبيج"), 0).orElseThrow().values().get(0).place())
                .extracting(Known::english)
                .isEqualTo("Manbij");
    }

    /** Each: what is wrong in the third line's block, and in a few words what the message says of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "names أ|english A|kind hamlet|in sy|at 1 2|has the kind 'hamlet'",
                "names أ|english A|kind town|in sy.nowhere|at 1 2|lies in 'sy.nowhere'",
                "names أ|english A|kind town|in sy|at 1;2|is at '1;2'",
                "names أ|english A|kind town|in sy|at 91 2|is at '91 2'",
                "names أ|english A|kind country|country Syria|at 1 2|has the country 'Syria'",
                "english A|kind town|in sy|at 1 2|needs 'names' or 'shy'",
                "names أ|kind town|in sy|at 1 2|needs exactly one 'english'",
            })
    void namesFileAndLineOfASlip(String lines) {
        String[] parts = lines.split("\\|");
        String problem = parts[parts.length - 1];
        StringBuilder file = new StringBuilder("# mine\n\nplace sy.mine\n");
        for (int i = 0; i < parts.length - 1; i++) {
            file.append(parts[i]).append('\n');
        }
        assertThatThrownBy(() -> with(file.toString()))
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith("mine.places:3: the entry ")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAPlaceListedTwice() {
        assertThatThrownBy(() -> with("place sy.manbij\nnames أ\nenglish A\nkind town\nin sy\nat 1 2\n"))
                .hasMessageContaining("repeats the place 'sy.manbij'");
    }

    private static Gazetteer with(String places) {
        return Gazetteer.with(List.of(new ResourceFile("mine.places", places.getBytes(UTF_8))));
    }
}
