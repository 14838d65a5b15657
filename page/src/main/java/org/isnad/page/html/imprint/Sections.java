package org.isnad.page.html.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.Letter;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.names.Label;
import org.isnad.page.html.names.Lists;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.html.sight.Hint;
import org.isnad.page.html.sight.Sight;
import org.isnad.page.html.sight.Surroundings;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;

/** Tells the part of the outlet that a story stands in: declared, or the last step of the path that leads to it. */
final class Sections {
    private static final WordList NONE = Lists.named("imprint/section-words.txt");
    private static final WordList LABELS = Lists.named("imprint/section-labels.txt");
    private static final int MOST_WORDS = 5;

    private final String title;
    private final SiteNames site;

    Sections(String title, SiteNames site) {
        this.title = Key.of(title);
        this.site = site;
    }

    Optional<Verdict> best(List<Claim> declared, List<Claim> path, Surroundings around) {
        return declared.stream()
                .flatMap(claim -> each(claim.value(), claim.origin()))
                .findFirst()
                .or(() -> path.stream()
                        .flatMap(claim -> each(claim.value(), claim.origin()))
                        .reduce((outer, inner) -> inner))
                .map(Verdict::of)
                .or(() -> seen(around.path()))
                .or(() -> around.kicker().flatMap(line -> step(line, first(line.text()))))
                .or(() -> labelled(around.below()));
    }

    /** The sections in a text, which may list several or tell the way there. */
    private Stream<Claim> each(String words, Origin origin) {
        return Arrays.stream(words.split("[," + Letter.COMMA + "]"))
                .flatMap(part -> SiteNames.parts(part.replace(" / ", " > ") + " ").stream())
                .filter(this::isSection)
                .map(part -> new Claim(part, origin));
    }

    private Optional<Verdict> seen(List<Sight> before) {
        return before.stream()
                .filter(sight -> sight.is(Hint.PATH) && !sight.hidden())
                .flatMap(sight -> step(sight, sight.text()).stream())
                .reduce((outer, inner) -> inner);
    }

    /** The innermost section in what a line says. */
    private Optional<Verdict> step(Sight sight, String words) {
        return each(words, Origin.MARKUP)
                .reduce((outer, inner) -> inner)
                .map(step -> new Verdict(step.value(), step.origin(), List.of(sight.element())));
    }

    /** Of several sections that bars part the first is the story's own. */
    private static String first(String words) {
        int bar = words.indexOf('|');
        return bar > 0 ? words.substring(0, bar) : words;
    }

    private Optional<Verdict> labelled(List<Sight> below) {
        return below.stream()
                .filter(sight -> !sight.hidden())
                .flatMap(
                        sight -> Label.of(sight.text(), LABELS)
                                .filter(Label::marked)
                                .flatMap(label -> step(sight, label.rest()))
                                .stream())
                .findFirst();
    }

    /** The last step of a path may be the title itself, cut short. */
    private boolean isCutTitle(String key) {
        return title.startsWith(key + " ") && key.indexOf(' ') > 0;
    }

    private boolean isSection(String words) {
        String key = Key.of(words);
        return !key.isEmpty()
                && key.chars().anyMatch(Character::isLetter)
                && key.split(" ").length <= MOST_WORDS
                && !NONE.has(key)
                && !key.equals(title)
                && words.indexOf('/') < 0
                && !isCutTitle(key)
                && !site.has(words);
    }
}
