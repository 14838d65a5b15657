package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.metadata.Declared;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Weighs the facts of one page, one after the other, since the later ones lean on the earlier. */
final class Weighing {
    private final Declared declared;
    private final List<Sight> sights;
    private final Addresses addresses;
    private final Titles titles;
    private final Imprint.Builder imprint = new Imprint.Builder();
    private final Set<Element> elements = new HashSet<>();

    Weighing(Document page, Capture capture) {
        declared = Declared.of(page);
        sights = Glance.of(page);
        addresses = new Addresses(page, declared, capture);
        SiteNames names = new SiteNames(siteNames(), addresses.host());
        titles = new Titles(Titles.declared(declared.claims(Field.TITLE), page.title()), sights, names);
    }

    private List<String> siteNames() {
        List<String> names = new ArrayList<>();
        declared.claims(Field.OUTLET).forEach(claim -> names.add(claim.value()));
        declared.site().map(Claim::value).ifPresent(names::add);
        return names;
    }

    PageFacts facts() {
        Optional<Sight> heading = titles.heading();
        Optional<Verdict> title = heading.map(Weighing::headline).or(() -> Verdict.of(titles.told()));
        title.ifPresent(verdict -> imprint.found(Field.TITLE, verdict.origin()));
        put(Field.URL, addresses.best());
        heading.map(Sight::element).ifPresent(elements::add);
        return new PageFacts(title.map(Verdict::value).orElse(""), heading.map(Sight::element), imprint, elements);
    }

    private static Verdict headline(Sight heading) {
        return new Verdict(heading.text(), Origin.MARKUP, List.of(heading.element()));
    }

    private void put(Field field, Optional<Verdict> verdict) {
        verdict.ifPresent(fact -> {
            imprint.put(field, fact.value(), fact.origin());
            elements.addAll(fact.elements());
        });
    }
}
