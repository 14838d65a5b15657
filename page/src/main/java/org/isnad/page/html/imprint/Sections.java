package org.isnad.page.html.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.Letter;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.names.Lists;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.html.sight.Hint;
import org.isnad.page.html.sight.Sight;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;

/** Tells the part of the outlet that a story stands in: declared, or the last step of the path that leads to it. */
final class Sections {
    private static final WordList NONE = Lists.named("imprint/section-words.txt");
    private static final int MOST_WORDS = 5;

    private final String title;
    private final SiteNames site;

    Sections(String title, SiteNames site) {
        this.title = Key.of(title);
        this.site = site;
    }

    Optional<Verdict> best(List<Claim> declared, List<Claim> path, List<Sight> before) {
        return declared.stream()
                .flatMap(claim -> each(claim.value(), claim.origin()))
                .findFirst()
                .or(() -> path.stream()
                        .flatMap(claim -> each(claim.value(), claim.origin()))
                        .reduce((outer, inner) -> inner))
                .map(Verdict::of)
                .or(() -> seen(before));
    }

    /** The sections in a text, which may list several or tell the way there. */
    private Stream<Claim> each(String words, Origin origin) {
        return Arrays.stream(words.split("[," + Letter.COMMA + "]"))
                .flatMap(part -> SiteNames.parts(part + " ").stream())
                .filter(this::isSection)
                .map(part -> new Claim(part, origin));
    }

    private Optional<Verdict> seen(List<Sight> before) {
        return before.stream()
                .filter(sight -> sight.is(Hint.PATH) && !sight.hidden())
                .flatMap(sight -> each(sight.text(), Origin.MARKUP)
                        .reduce((outer, inner) -> inner)
                        .map(step -> new Verdict(step.value(), step.origin(), List.of(sight.element())))
                        .stream())
                .reduce((outer, inner) -> inner);
    }

    private boolean isSection(String words) {
        String key = Key.of(words);
        return !key.isEmpty()
                && key.chars().anyMatch(Character::isLetter)
                && key.split(" ").length <= MOST_WORDS
                && !NONE.has(key)
                && !key.equals(title)
                && words.indexOf('/') < 0
                && !title.startsWith(key + " ")
                && !site.has(words);
    }
}
