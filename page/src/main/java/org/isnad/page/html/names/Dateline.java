package org.isnad.page.html.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.page.date.PrintedDate;
import org.isnad.page.date.PrintedDates;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;

/**
 * The dateline a paragraph opens with, such as «Cairo (Reuters) -»: names of places and agencies, perhaps a date,
 * parted by signs and closed by a dash, a colon or a bracket. A place that is not known passes where an agency follows
 * it.
 *
 * @param text the dateline as printed, without the sign that closes it; empty where it names no place
 * @param credits the agencies and outlets in it
 * @param author the person who stands before the place
 * @param whole whether the paragraph holds nothing else
 */
public record Dateline(String text, List<String> credits, Optional<String> author, boolean whole) {
    private static final WordList CITIES = Lists.named("names/cities.txt");
    private static final Persons PERSONS = new Persons(new SiteNames(List.of(), ""));
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_PLACE = 4;
    private static final String SIGNS =
            ",;:/-|\u2013\u2014()[]\u00AB\u00BB\"." + Letter.COMMA + Letter.SEMICOLON + Letter.TATWEEL;
    private static final String CLOSING = "-:\u2013\u2014)]" + Letter.TATWEEL;

    /** A name between signs. */
    private record Item(String words, int start, int end) {}

    /** The dateline of a paragraph; empty where it opens with none. */
    public static Optional<Dateline> of(String paragraph, Agencies agencies) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        List<Item> items = new ArrayList<>();
        int known = 0;
        for (Item item = next(head, 0); !item.words.isEmpty(); item = next(head, item.end)) {
            items.add(item);
            boolean fits = isKnown(item, agencies)
                    || items.size() == 1 && isInCapitals(item.words) && !isBeforeColon(head, item);
            known = fits && isClosed(head, item.end) ? items.size() : known;
            if (!fits && item.words.split(" ").length > MOST_WORDS) {
                break;
            }
        }
        return opening(paragraph, items.subList(0, known), agencies);
    }

    private static Optional<Dateline> opening(String paragraph, List<Item> items, Agencies agencies) {
        List<Item> strangers =
                items.stream().filter(item -> !isKnown(item, agencies)).toList();
        List<String> credits =
                items.stream().map(Item::words).filter(agencies::has).toList();
        boolean place = items.stream().anyMatch(item -> CITIES.has(Key.of(item.words)))
                || !items.isEmpty() && isInCapitals(items.get(0).words);
        boolean first = strangers.size() == 1 && strangers.get(0).equals(items.get(0));
        if (credits.isEmpty() && !place || !strangers.isEmpty() && !first) {
            return Optional.empty();
        }
        // Without a place after it the first name is one itself, that no list has.
        List<String> author =
                first && place && !isInCapitals(items.get(0).words) ? PERSONS.in(items.get(0).words) : List.of();
        if (first && author.isEmpty() && credits.isEmpty() && !place) {
            return Optional.empty();
        }
        int end = closed(paragraph, items.get(items.size() - 1).end);
        boolean named = place || first && author.isEmpty();
        String text = named ? paragraph.substring(items.get(author.isEmpty() ? 0 : 1).start, end) : "";
        boolean whole = next(paragraph, end).words.isEmpty();
        return Optional.of(new Dateline(text.strip(), credits, author.stream().findFirst(), whole));
    }

    private static int closed(String paragraph, int end) {
        return end < paragraph.length() && ")]".indexOf(paragraph.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static boolean isKnown(Item item, Agencies agencies) {
        return agencies.has(item.words) || CITIES.has(Key.of(item.words)) || isDate(item.words);
    }

    /** In interviews a colon follows a name in capitals. */
    private static boolean isBeforeColon(String head, Item item) {
        return head.startsWith(":", item.end);
    }

    /** English datelines write the place in capitals. */
    private static boolean isInCapitals(String words) {
        return words.length() >= SHORTEST_PLACE && words.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether the words are a date and nothing else, or a number of one. */
    private static boolean isDate(String words) {
        List<PrintedDate> dates = PrintedDates.in(words, Optional.empty());
        boolean day = words.length() <= 2 && words.chars().allMatch(Character::isDigit);
        return day
                || dates.size() == 1
                        && dates.get(0).span().end() - dates.get(0).span().start() >= words.length() - 1;
    }

    private static Item next(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || isSign(text, start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !isSign(text, end)) {
            end++;
        }
        return new Item(text.substring(start, end).strip(), start, end);
    }

    /** Letters of an agency's name have dots between them, which part nothing. */
    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        boolean inside = at > 0 && at + 1 < text.length() && text.charAt(at - 1) != ' ' && text.charAt(at + 1) != ' ';
        return SIGNS.indexOf(c) >= 0 && !(c == '.' && inside) && !(c == Letter.TATWEEL && inside);
    }

    /** Whether a sign that ends datelines follows, or the paragraph's end. */
    private static boolean isClosed(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return text.length() < LONGEST;
        }
        boolean slashes = text.charAt(at) == '/' && text.lastIndexOf('/', at - 1) >= 0;
        return slashes || CLOSING.indexOf(text.charAt(at)) >= 0;
    }
}
