package org.isnad.ledger.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Paragraph;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;

/**
 * What changed from one wording of a story to another.
 *
 * @param from number of the earlier wording
 * @param to number of the later one
 * @param removed paragraphs that stand in the earlier one alone, UTF-16 ranges in its text; the title is one
 * @param added paragraphs that stand in the later one alone, in its text
 * @param gone ids of statements that stand in the earlier one alone
 * @param come ids of statements that stand in the later one alone
 */
public record Change(int from, int to, List<Span> removed, List<Span> added, List<String> gone, List<String> come) {
    public Change {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** The change between two readings of a story. */
    public static Change of(int from, Reading before, int to, Reading after) {
        List<Span> old = paragraphs(before.story());
        List<Span> fresh = paragraphs(after.story());
        int[] partners = Alignment.of(
                words(old, before.story().text()), words(fresh, after.story().text()));
        Set<Integer> kept = new HashSet<>();
        List<Span> removed = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                removed.add(old.get(i));
            } else {
                kept.add(partners[i]);
            }
        }
        List<Span> added = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            if (!kept.contains(i)) {
                added.add(fresh.get(i));
            }
        }
        return new Change(from, to, removed, added, only(before, after), only(after, before));
    }

    private static List<Span> paragraphs(Story story) {
        List<Span> out = new ArrayList<>();
        if (story.titleEnd() > 0) {
            out.add(new Span(0, story.titleEnd()));
        }
        story.paragraphs().stream().map(Paragraph::span).forEach(out::add);
        return out;
    }

    private static List<String> words(List<Span> paragraphs, String text) {
        return paragraphs.stream().map(span -> span.of(text).strip()).toList();
    }

    /** The statements of one that the other has not. */
    private static List<String> only(Reading one, Reading other) {
        Set<String> ids = other.statements().stream().map(Statement::id).collect(Collectors.toSet());
        return one.statements().stream()
                .map(Statement::id)
                .filter(id -> !ids.contains(id))
                .toList();
    }
}
