package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.page.html.address.Addresses;
import org.isnad.page.html.language.Languages;
import org.isnad.page.html.language.Sample;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.metadata.Declared;
import org.isnad.page.html.metadata.Wording;
import org.isnad.page.html.names.Persons;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.html.sight.Glance;
import org.isnad.page.html.sight.Sight;
import org.isnad.page.html.sight.Surroundings;
import org.isnad.page.html.sight.TitleLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Weighs the facts of one page, one after the other, since the later ones lean on the earlier. */
final class Weighing {
    private final Document page;
    private final Capture capture;
    private final Declared declared;
    private final List<Sight> sights;
    private final Addresses addresses;
    private final Imprint.Builder imprint = new Imprint.Builder();
    private final Set<Element> elements = new HashSet<>();

    Weighing(Document page, Capture capture) {
        this.page = page;
        this.capture = capture;
        Glance glance = new Glance();
        declared = Declared.of(page, glance);
        sights = glance.sights();
        addresses = new Addresses(declared, capture);
    }

    PageFacts facts() {
        SiteNames names = new SiteNames(siteNames(), addresses.host());
        List<Claim> claims = declared.claims(Field.TITLE);
        String browsers = Wording.plain(page.title());
        Optional<Sight> line = claims.isEmpty() ? TitleLine.in(browsers, sights) : Optional.empty();
        List<Claim> told = Titles.declared(claims, line.map(Sight::text).orElse(browsers));
        Titles titles = new Titles(told, Titles.headings(sights, line), names);
        Optional<Sight> heading = titles.heading();
        Optional<Verdict> title = heading.map(Weighing::headline).or(() -> Verdict.of(titles.told()));
        title.ifPresent(verdict -> imprint.found(Field.TITLE, verdict.origin()));
        heading.map(Sight::element).ifPresent(elements::add);
        String words = title.map(Verdict::value).orElse("");
        Surroundings around = new Surroundings(sights, heading);
        site(words, around, names);
        story(around, names);
        return new PageFacts(words, heading.map(Sight::element), imprint, elements);
    }

    private List<String> siteNames() {
        List<String> names = new ArrayList<>();
        declared.claims(Field.OUTLET).forEach(claim -> names.add(claim.value()));
        declared.site().map(Claim::value).ifPresent(names::add);
        return names;
    }

    private static Verdict headline(Sight heading) {
        return new Verdict(heading.text(), Origin.MARKUP, List.of(heading.element()));
    }

    /** The facts about the site and the story's place in it. */
    private void site(String title, Surroundings around, SiteNames names) {
        put(Field.URL, Verdict.of(addresses.best()));
        put(
                Field.OUTLET,
                new Outlets(declared.site(), declared.claims(Field.OUTLET), title)
                        .see(page.title(), declared.images())
                        .best());
        put(Field.SECTION, new Sections(title, names).best(declared.claims(Field.SECTION), declared.path(), around));
    }

    /** The facts about the story alone. */
    private void story(Surroundings around, SiteNames names) {
        String language = language();
        imprint.put(Field.LANGUAGE, language, Origin.TEXT);
        put(Field.AUTHOR, new Bylines(declared.claims(Field.AUTHOR), around.byline(), new Persons(names)).best());
        credits(new SeenCredits(outlet())
                .see(around.byline())
                .under(around.under())
                .told(declared.claims(Field.AUTHOR))
                .linked(LinkedCredit.in(declared.links(), addresses.host())));
        PageDates dates = new PageDates(Optional.ofNullable(capture.date()), addresses.day());
        dates.see(around.dates(), language);
        Optional<Dated> published = dates.published(declared.claims(Field.PUBLISHED));
        put(Field.PUBLISHED, published.map(Dated::verdict));
        put(
                Field.UPDATED,
                published
                        .flatMap(date -> dates.updated(declared.claims(Field.UPDATED), date))
                        .map(Dated::verdict));
    }

    private String outlet() {
        return Objects.requireNonNullElse(imprint.build().outlet(), "");
    }

    private void credits(SeenCredits credits) {
        imprint.credits(credits.names());
        credits.origin().ifPresent(origin -> imprint.found(Field.CREDITS, origin));
        credits.dateline().ifPresent(line -> imprint.put(Field.DATELINE, line, Origin.TEXT));
        elements.addAll(credits.elements());
    }

    private String language() {
        String told = page.child(0).attr("lang");
        List<Claim> claims = declared.claims(Field.LANGUAGE);
        String tag = told.isBlank() && !claims.isEmpty() ? claims.get(0).value() : told;
        return Languages.of(Sample.of(page), tag).orElse("und");
    }

    private void put(Field field, Optional<Verdict> verdict) {
        verdict.ifPresent(fact -> {
            imprint.put(field, fact.value(), fact.origin());
            elements.addAll(fact.elements());
        });
    }
}
