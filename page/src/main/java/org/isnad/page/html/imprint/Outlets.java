package org.isnad.page.html.imprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Origin;
import org.isnad.page.html.language.Scripts;
import org.isnad.page.html.language.Scripts.Script;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.metadata.Wording;
import org.isnad.page.html.names.Lists;
import org.isnad.page.html.names.SiteNames;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;
import org.jsoup.nodes.Element;

/**
 * Tells the outlet's name as the outlet writes it in the page's own script: declared, or beside the headline in the
 * browser's title, or under its logo. An address is no name.
 */
final class Outlets {
    private static final WordList NO_NAMES = Lists.named("imprint/outlet-words.txt");
    private static final int MOST_WORDS = 6;
    private static final int ALIKE = 50;
    private static final int MOST_LOGOS = 20;
    private static final String LOGO = "logo";
    /** The bit by which small letters differ from capitals. */
    private static final int CASE = 0x20;

    private final List<Claim> claims = new ArrayList<>();
    private final String title;

    /**
     * @param site the name of the site, where the page declares it as such
     * @param declared names, the surest first
     * @param title the story's
     */
    Outlets(Optional<Claim> site, List<Claim> declared, String title) {
        Stream.concat(site.stream(), declared.stream())
                .flatMap(claim ->
                        SiteNames.parts(claim.value()).stream().limit(1).map(name -> new Claim(name, claim.origin())))
                .forEach(claims::add);
        this.title = title;
    }

    /** Adds names that stand beside the headline, and under logos. */
    Outlets see(String titles, List<Element> images) {
        String browsers = Wording.plain(titles);
        List<String> parts = browsers.endsWith(": " + title) && !browsers.endsWith(":: " + title)
                ? List.of(browsers.substring(0, browsers.length() - title.length() - 2))
                : beside(SiteNames.parts(browsers));
        if (!parts.isEmpty()) {
            claims.add(new Claim(parts.get(parts.size() - 1), Origin.META));
        }
        images.stream()
                .filter(Outlets::isLogo)
                .limit(MOST_LOGOS)
                .flatMap(image -> SiteNames.parts(logo(image)).stream())
                .forEach(name -> claims.add(new Claim(name, Origin.MARKUP)));
        return this;
    }

    /** Whether a picture that has a name is called a logo, or stands in an element that is. */
    private static boolean isLogo(Element image) {
        if (!image.hasAttr("alt")) {
            return false;
        }
        boolean linked = false;
        for (Element at = image; at != null; at = at.parent()) {
            if (at.attributesSize() > 0 && isNamedLogo(at.attributes().get("class"))) {
                return true;
            }
            linked |= at.normalName().equals("a");
        }
        return linked && isNamedLogo(image.attr("src"));
    }

    private static boolean isNamedLogo(String name) {
        for (int i = 0; i + LOGO.length() <= name.length(); i++) {
            if ((name.charAt(i) | CASE) == 'l' && name.regionMatches(true, i, LOGO, 0, LOGO.length())) {
                return true;
            }
        }
        return false;
    }

    /** The parts of the browser's title that are no part of the headline, which comes first or last in it. */
    private List<String> beside(List<String> parts) {
        String headline = Key.of(title);
        for (int i = 1; i < parts.size(); i++) {
            if (headline.equals(Key.of(String.join(" ", parts.subList(0, i))))) {
                return parts.subList(i, parts.size());
            } else if (headline.equals(Key.of(String.join(" ", parts.subList(i, parts.size()))))) {
                return parts.subList(0, i);
            }
        }
        return parts.stream()
                .filter(part -> !headline.contains(Key.of(part)) && Titles.likeness(part, title) < ALIKE)
                .toList();
    }

    private static String logo(Element image) {
        return Arrays.stream(Wording.plain(image.attr("alt")).split(" "))
                .filter(word -> !NO_NAMES.has(Key.of(word)))
                .collect(Collectors.joining(" "));
    }

    /** The best name in the script of the headline, else the best in any. */
    Optional<Verdict> best() {
        Script script = Scripts.of(title);
        List<Claim> names =
                claims.stream().filter(claim -> isName(claim.value())).toList();
        return names.stream()
                .filter(claim -> Scripts.of(claim.value()) == script)
                .findFirst()
                .or(() -> names.stream().min(Comparator.comparingInt(claim -> claim.origin() == Origin.MARKUP ? 1 : 0)))
                .or(this::writtenAsAnAddress)
                .map(Verdict::of);
    }

    /** Some outlets call themselves by their address, and write it with a capital. */
    private Optional<Claim> writtenAsAnAddress() {
        return claims.stream()
                .filter(claim -> SiteNames.isAddress(claim.value())
                        && Character.isUpperCase(claim.value().charAt(0)))
                .findFirst();
    }

    private boolean isName(String words) {
        return !SiteNames.isAddress(words)
                && !words.startsWith("@")
                && words.indexOf('/') < 0
                && words.split(" ").length <= MOST_WORDS
                && words.chars().anyMatch(Character::isLetter)
                && !Key.of(title).equals(Key.of(words));
    }
}
