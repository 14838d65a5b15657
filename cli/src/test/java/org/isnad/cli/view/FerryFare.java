package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Certainty;
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
import org.jspecify.annotations.Nullable;

/**
 * A reading made by hand of a story made up for it: a denial, a quotation over two paragraphs, one statement in
 * another.
 */
final class FerryFare {
    static final String TITLE = "شركة الموج الأزرق: \"لن نرفع سعر التذكرة\"";
    static final String BODY = """
            نفت شركة الموج الأزرق للملاحة، الثلاثاء، نيتها رفع سعر التذكرة.
            وقال مديرها كمال بن زاهر في مؤتمر صحفي: "لن نرفع السعر هذا العام.
            ومن شك في ذلك فليقرأ العقد".
            وكانت صحيفة الميناء قد نقلت عن مصدر لم تسمّه قوله إن الشركة قالت إنها تريد زيادة نسبتها 15%.
            وتكثر التوقعات بأن يزيد الإقبال على الخط.""";

    private static final Speaker COMPANY = new Speaker("شركة الموج الأزرق للملاحة", null, SpeakerKind.ORG, null, null);
    private static final Speaker MANAGER =
            new Speaker("كمال بن زاهر", "مدير الشركة", SpeakerKind.PERSON, null, COMPANY.name());

    private final Story story;
    private final List<Statement> statements = new ArrayList<>();

    private FerryFare(Story story) {
        this.story = story;
    }

    static Story story() {
        Imprint imprint = new Imprint.Builder()
                .put(Field.URL, "https://example.org/fare?a=1&b=2")
                .put(Field.OUTLET, "وكالة الساحل")
                .put(Field.PUBLISHED, "2026-11-17T13:20:00+03:00")
                .build();
        return Story.of("fare", imprint, TITLE, BODY);
    }

    static Reading reading() {
        FerryFare made = new FerryFare(story());
        made.headline();
        made.denial();
        made.quotation();
        made.nested();
        made.expectation();
        Timex tuesday = new Timex(made.find("الثلاثاء"), "2026-11-17");
        return new Reading(made.story, made.statements, made.names(), made.figures(), List.of(tuesday), List.of());
    }

    private Names names() {
        Person manager = new Person(MANAGER.name(), MANAGER.role(), null, List.of(find(MANAGER.name())));
        Organisation company = new Organisation(COMPANY.name(), "company", null, List.of(find(COMPANY.name())));
        Organisation paper = new Organisation("صحيفة الميناء", "outlet", null, List.of(find("صحيفة الميناء")));
        Place line = new Place("الخط", "YE", null, "line", List.of(find("الخط")));
        return new Names(List.of(manager), List.of(company, paper), List.of(line));
    }

    private List<Figure> figures() {
        return List.of(
                new Figure(find("15%"), 15.0, null, false, "%", null, 4),
                new Figure(find("سعر"), null, null, true, "رفع", null, 1));
    }

    private void headline() {
        Attribution said = said(null, null, Mode.DIRECT, "لن نرفع سعر التذكرة");
        add(said, COMPANY, new Force(Stance.PROMISE, null, null), List.of(), null, 0.96);
    }

    private void denial() {
        Attribution said = said("نفت", "شركة الموج الأزرق للملاحة", Mode.INDIRECT, "نيتها رفع سعر التذكرة");
        Force force = new Force(Stance.DENY, Certainty.CERTAIN, find("رفع سعر التذكرة"));
        statements.add(new Statement("s2", said, COMPANY, force, List.of(), 0, null, 0.97));
    }

    private void quotation() {
        Attribution said = said(
                "وقال", "مديرها كمال بن زاهر", Mode.DIRECT, "لن نرفع السعر هذا العام", "ومن شك في ذلك فليقرأ العقد");
        List<Via> via = List.of(new Via("مؤتمر صحفي", ViaKind.OCCASION));
        add(said, MANAGER, new Force(Stance.PROMISE, null, null), via, null, 0.93);
    }

    private void nested() {
        Speaker source = new Speaker("مصدر لم تسمّه", null, SpeakerKind.UNNAMED, null, null);
        List<Via> via = List.of(new Via("صحيفة الميناء", ViaKind.OUTLET));
        Attribution outer = said("نقلت", "مصدر لم تسمّه", Mode.INDIRECT, "الشركة قالت إنها تريد زيادة نسبتها 15%");
        add(outer, source, new Force(Stance.STATE, null, null), via, null, 0.91);
        Attribution inner = said("قالت", "الشركة", Mode.INDIRECT, "تريد زيادة نسبتها 15%");
        add(inner, COMPANY, new Force(Stance.DEMAND, null, null), via, 3, 0.62);
    }

    private void expectation() {
        Attribution said = said("التوقعات", null, Mode.INDIRECT, "يزيد الإقبال على الخط");
        add(said, Speaker.NOBODY, new Force(Stance.ESTIMATE, Certainty.PROBABLE, null), List.of(), null, 0.9);
    }

    private void add(
            Attribution said, Speaker speaker, Force force, List<Via> via, @Nullable Integer in, double confidence) {
        String id = "s" + (statements.size() + 1);
        statements.add(new Statement(id, said, speaker, force, via, null, in, confidence));
    }

    private Attribution said(@Nullable String cue, @Nullable String source, Mode mode, String... content) {
        List<Span> parts = Arrays.stream(content).map(this::find).toList();
        Span cueSpan = cue == null ? null : find(cue);
        Span sourceSpan = source == null ? null : find(source);
        return new Attribution(cueSpan, sourceSpan, parts, mode, "by-hand");
    }

    private Span find(String words) {
        int start = story.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
