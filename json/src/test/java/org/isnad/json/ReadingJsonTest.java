package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Certainty;
import org.isnad.model.Event;
import org.isnad.model.Field;
import org.isnad.model.Figure;
import org.isnad.model.Force;
import org.isnad.model.Imprint;
import org.isnad.model.Mode;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final Story STORY = Story.of(
            "s-1",
            new Imprint.Builder().put(Field.OUTLET, "مرايا").build(),
            "عنوان",
            "قال الوزير الأحد إن العمل انتهى.");
    private static final Span CUE = new Span(6, 9);
    private static final Span SOURCE = new Span(10, 16);
    private static final Span CONTENT = new Span(26, 37);
    private static final Timex SUNDAY = new Timex(new Span(17, 22), "XXXX-WXX-7");

    @Test
    void writesEveryMemberOfAStatement() {
        Statement statement = new Statement(
                "s-1-1",
                new Attribution(CUE, SOURCE, List.of(CONTENT), Mode.INDIRECT, "said-inna"),
                new Speaker("الوزير", "وزير", SpeakerKind.PERSON, "Q1", "الوزارة"),
                new Force(Stance.DENY, Certainty.PROBABLE, SOURCE),
                List.of(new Via("ماء", ViaKind.AGENCY)),
                0,
                null,
                0.98765);
        assertThat(statements(statement)).isEqualTo("""
                {"id":"s-1-1",\
                "cue":{"start":6,"end":9,"text":"قال"},\
                "source":{"start":10,"end":16,"text":"الوزير"},\
                "content":[{"start":26,"end":37,"text":"العمل انتهى"}],\
                "mode":"indirect","rule":"said-inna",\
                "speaker":{"name":"الوزير","role":"وزير","kind":"person","entity":"Q1","affiliation":"الوزارة"},\
                "stance":"deny","certainty":"probable",\
                "target":{"start":10,"end":16,"text":"الوزير"},\
                "via":[{"name":"ماء","kind":"agency"}],\
                "time":0,"nestedIn":null,"confidence":0.988}""");
    }

    @Test
    void writesNullForWhatAStatementLacks() {
        assertThat(statements(bare(Mode.DIRECT, Stance.ASK, SpeakerKind.NOBODY)))
                .contains("\"cue\":null,\"source\":null,")
                .contains("\"certainty\":null,\"target\":null,\"via\":[],\"time\":null,\"nestedIn\":null");
    }

    private static String statements(Statement statement) {
        String json = Written.reading(Reading.of(STORY, List.of(statement), List.of(SUNDAY)));
        return json.substring(json.indexOf("\"statements\":[") + 14, json.indexOf("],\"people\""));
    }

    @Test
    void writesTimesAndEmptyListsOfWhatIsNotReadYet() {
        assertThat(Written.reading(Reading.of(STORY, List.of(), List.of(SUNDAY))))
                .startsWith("{\"id\":\"s-1\",\"story\":{\"id\":\"s-1\",")
                .endsWith(
                        "\"statements\":[],\"people\":[],\"orgs\":[],\"places\":[],\"figures\":[],"
                                + "\"times\":[{\"start\":17,\"end\":22,\"text\":\"الأحد\",\"value\":\"XXXX-WXX-7\"}],\"events\":[]}");
    }

    @Test
    void keepsToTheContract() throws IOException {
        Schema contract = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Shared.file("reading.schema.json")));
        String json = Written.reading(Reading.of(STORY, statementsOfEveryKind(), List.of(SUNDAY)));
        assertThat(contract.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(contract.validate(json.replace("\"indirect\"", "\"INDIRECT\""), InputFormat.JSON))
                .as("the contract notices a word that it does not know")
                .isNotEmpty();
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Names names = new Names(
                List.of(new Person("سلمى", null, "Q2", List.of(CUE)), new Person("هند", "نائبة", null, List.of())),
                List.of(new Organisation("الوزارة", "body", "Q3", List.of(SOURCE))),
                List.of(
                        new Place("المرسى", "XX", new Place.Point(1.5, -2), "G1", List.of(CUE, SOURCE)),
                        new Place("الرملة", null, null, null, List.of())));
        Figure figure = new Figure(CUE, 1.5e300, null, true, "قتيل", null, 3);
        Event event = new Event(CUE, "ASSAULT", null, "هند", null, "2018-10", null, Event.Reported.DENIED);
        String written = Written.reading(
                new Reading(STORY, statementsOfEveryKind(), names, List.of(figure), List.of(SUNDAY), List.of(event)));
        Reading read = readBack(written);
        assertThat(read.names()).isEqualTo(names);
        assertThat(read.figures()).containsExactly(figure);
        assertThat(read.events()).containsExactly(event);
        assertThat(read.story()).isEqualTo(STORY);
        assertThat(Written.reading(read)).isEqualTo(written);
        assertThat(readBack(Written.reading(read))).isEqualTo(read);
    }

    @Test
    void saysWhatIsWrongWithAReading() {
        assertThatThrownBy(() -> readBack("{\"statements\":[]}")).hasMessageContaining("\"story\"");
        String story = "{\"story\":{\"text\":\"x\"},\"statements\":";
        assertThatThrownBy(() -> readBack(story + "[1]}")).hasMessageContaining("\"statements\"");
        assertThatThrownBy(() -> readBack(story + "[{\"id\":7}]}")).hasMessageContaining("\"id\"");
        assertThatThrownBy(() -> readBack("[]")).hasMessageContaining("object");
    }

    private static Reading readBack(String json) throws IOException {
        try (JsonParser parser = Json.parser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return ReadingJson.read(parser);
        }
    }

    @Test
    void writesEventsAsTheContractHasThem() throws IOException {
        List<Event> events = new ArrayList<>();
        for (Event.Reported reported : Event.Reported.values()) {
            events.add(new Event(SUNDAY.span(), "ASSAULT", "من", null, null, SUNDAY.value(), null, reported));
        }
        String json =
                Written.reading(new Reading(STORY, List.of(), Reading.Names.NONE, List.of(), List.of(SUNDAY), events));
        Schema contract = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Shared.file("reading.schema.json")));
        assertThat(contract.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json)
                .contains(
                        "\"events\":[{\"type\":\"ASSAULT\",\"start\":17,\"end\":22,\"text\":\"الأحد\",\"actor\":\"من\"")
                .contains("\"reported\":\"planned\"");
    }

    private static List<Statement> statementsOfEveryKind() {
        List<Statement> statements = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            for (SpeakerKind kind : SpeakerKind.values()) {
                statements.add(bare(Mode.DIRECT, stance, kind));
            }
        }
        for (Mode mode : Mode.values()) {
            statements.add(bare(mode, Stance.STATE, SpeakerKind.NOBODY));
        }
        for (ViaKind kind : ViaKind.values()) {
            for (Certainty certainty : Certainty.values()) {
                statements.add(full(kind, certainty));
            }
        }
        return statements;
    }

    private static Statement bare(Mode mode, Stance stance, SpeakerKind kind) {
        return new Statement(
                "x",
                new Attribution(null, null, List.of(CONTENT), mode, "r"),
                new Speaker("", null, kind, null, null),
                new Force(stance, null, null),
                List.of(),
                null,
                null,
                Double.NaN);
    }

    private static Statement full(ViaKind via, Certainty certainty) {
        return new Statement(
                "x",
                new Attribution(CUE, SOURCE, List.of(CONTENT, CUE), Mode.MIXED, "r"),
                Speaker.NOBODY,
                new Force(Stance.STATE, certainty, CONTENT),
                List.of(new Via("x", via)),
                0,
                0,
                1);
    }
}
