package org.isnad.page.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.page.text.Body.Run;

/** Finds the outlet's name: it stands beside the site's address, or beside the headline in the browser's bar. */
final class Site {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://)?(?:[a-z0-9-]+\\.)+[a-z]{2,}/?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ADDRESS = 100;
    private static final int MOST_WORDS = 5;
    /** A logo's or a button's label may stand between name and address. */
    private static final int NEAR = 2;

    private Site() {}

    /** The outlet as the lines outside the body name it. */
    static Optional<String> outlet(List<PageLine> lines, Run body, String headline) {
        List<PageLine> outside = Stream.concat(
                        lines.subList(0, body.from()).stream(), lines.subList(body.to(), lines.size()).stream())
                .toList();
        return IntStream.range(0, outside.size())
                .filter(i -> isAddress(outside.get(i)))
                .mapToObj(i -> besideAddress(outside, i, headline))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> besideHeadline(outside, headline));
    }

    private static boolean isAddress(PageLine line) {
        return line.text().length() <= LONGEST_ADDRESS
                && ADDRESS.matcher(line.text()).matches();
    }

    private static Optional<String> besideAddress(List<PageLine> lines, int address, String headline) {
        IntStream before = IntStream.rangeClosed(1, NEAR).map(away -> address - away);
        return IntStream.concat(before, IntStream.of(address + 1))
                .filter(i -> i >= 0 && i < lines.size())
                .mapToObj(lines::get)
                .filter(line -> mayName(line) && !isAddress(line))
                .map(PageLine::text)
                .filter(name -> isName(name) && !Key.of(name).equals(Key.of(headline)))
                .findFirst();
    }

    private static boolean mayName(PageLine line) {
        return line.kind() == LineKind.SHORT || line.kind() == LineKind.TEMPLATE;
    }

    private static Optional<String> besideHeadline(List<PageLine> lines, String headline) {
        String key = Key.of(headline);
        return lines.stream()
                .map(Headline::parts)
                .filter(parts -> parts.size() > 1
                        && parts.stream().anyMatch(part -> Key.of(part).equals(key)))
                .map(parts -> Key.of(parts.get(0)).equals(key) ? parts.get(parts.size() - 1) : parts.get(0))
                .filter(Site::isName)
                .findFirst();
    }

    private static boolean isName(String text) {
        return Words.count(text) <= MOST_WORDS && text.chars().anyMatch(Character::isLetter);
    }
}
