package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.names.Agencies;
import org.isnad.page.html.names.Dateline;
import org.isnad.page.html.names.Lists;
import org.isnad.page.html.sight.Sight;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;
import org.jsoup.nodes.Element;

/** Finds whom a page credits its text to outside of the body: beside a label, or where its author should stand. */
final class SeenCredits {
    private static final WordList CITIES = Lists.named("names/cities.txt");

    /** Longer lines are no dateline. */
    private static final int LONGEST = 60;

    private final Agencies agencies;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private Optional<Origin> origin = Optional.empty();
    private Optional<String> dateline = Optional.empty();

    /** @param outlet the page's, which datelines name too; empty where it is unknown */
    SeenCredits(String outlet) {
        agencies = new Agencies(outlet);
    }

    /** Reads the lines around the headline. */
    SeenCredits see(List<Sight> near) {
        for (int i = 0; i < near.size(); i++) {
            Optional<List<String>> labelled = Agencies.labelled(near.get(i).text());
            boolean alone = labelled.isPresent() && labelled.get().isEmpty() && i + 1 < near.size();
            if (alone) {
                elements.add(near.get(i).element());
                add(Agencies.names(near.get(i + 1).text()), near.get(i + 1));
            } else if (labelled.isPresent()) {
                add(labelled.get(), near.get(i));
            }
        }
        return this;
    }

    private void add(List<String> found, Sight sight) {
        elements.add(sight.element());
        found.forEach(name -> add(name, Origin.TEXT));
    }

    private void add(String name, Origin found) {
        if (!CITIES.has(Key.of(name)) && name.chars().anyMatch(Character::isLetter)) {
            names.putIfAbsent(Key.of(name), name);
            origin = Optional.of(origin.orElse(found));
        }
    }

    /**
     * Reads the lines under the headline: one may hold what a first paragraph opens with elsewhere, «Dubai - Reuters».
     */
    SeenCredits under(List<Sight> lines) {
        for (Sight sight : lines) {
            Optional<Dateline> line = dateline.isPresent() || sight.text().length() > LONGEST
                    ? Optional.empty()
                    : Dateline.of(sight.text(), agencies).filter(Dateline::whole);
            line.filter(told -> !told.credits().isEmpty() && !told.text().isEmpty())
                    .ifPresent(told -> {
                        dateline = Optional.of(told.text());
                        add(told.credits(), sight);
                    });
        }
        return this;
    }

    /** Takes the agencies among the declared authors. */
    SeenCredits told(List<Claim> authors) {
        Agencies known = new Agencies("");
        for (Claim claim : authors) {
            Agencies.names(claim.value()).stream().filter(known::has).forEach(name -> add(name, claim.origin()));
        }
        return this;
    }

    /** Takes the outlet that the story links to as its source. */
    SeenCredits linked(Optional<String> outlet) {
        outlet.ifPresent(name -> add(name, Origin.MARKUP));
        return this;
    }

    List<String> names() {
        return List.copyOf(names.values());
    }

    List<Element> elements() {
        return elements;
    }

    /** The place, with the source, that such a line names. */
    Optional<String> dateline() {
        return dateline;
    }

    Optional<Origin> origin() {
        return origin;
    }
}
