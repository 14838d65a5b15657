package org.isnad.page.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The children of an element by name. */
final class Tags {
    private final Element parent;

    Tags(Element parent) {
        this.parent = parent;
    }

    /** Those of a name, its small letters with the prefix, in order. */
    Stream<Element> all(String name) {
        return parent.children().stream().filter(child -> child.normalName().equals(name));
    }

    /** The first of these names that stands here. */
    Optional<Element> first(String... names) {
        return Stream.of(names).flatMap(this::all).findFirst();
    }

    /** The text of the first that has some, without tags; {@code null} where none has. */
    @Nullable
    String text(String... names) {
        return Stream.of(names)
                .flatMap(this::all)
                .map(Tags::plain)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** All texts of a name, joined as bylines are. */
    @Nullable
    String joined(Stream<String> texts) {
        List<String> names = texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty() ? null : names.stream().collect(Collectors.joining("\u060C "));
    }

    /** Quirk: titles hold tags and entities, escaped once more than they should be. */
    static String plain(Element element) {
        String text = element.wholeText();
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text.strip()
                : org.jsoup.Jsoup.parseBodyFragment(text).text();
    }

    /** What an element holds as HTML: its text is escaped markup, or its children are the markup. */
    static String html(Element element) {
        boolean markup =
                element.attr("type").equals("xhtml") || !element.children().isEmpty();
        return markup ? element.html() : element.wholeText();
    }
}
