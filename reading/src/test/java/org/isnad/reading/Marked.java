package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An example with its roles marked in place, as in {@code [cue X] [source Y] that [content Z]}.
 *
 * @param text without the marks
 * @param roles in the order written
 */
record Marked(String text, List<Role> roles) {
    private static final Pattern MARK = Pattern.compile("\\[(cue|source|content) ([^\\]]*)\\]");

    /** A range of the text and the role that it plays. */
    record Role(String name, Span span) {
        String in(String text) {
            return name + " " + span.start() + " " + span.of(text);
        }
    }

    static Marked of(String written) {
        StringBuilder plain = new StringBuilder();
        List<Role> roles = new ArrayList<>();
        Matcher mark = MARK.matcher(written);
        int from = 0;
        while (mark.find()) {
            plain.append(written, from, mark.start());
            int start = plain.length();
            plain.append(mark.group(2));
            roles.add(new Role(mark.group(1), new Span(start, plain.length())));
            from = mark.end();
        }
        return new Marked(plain.append(written.substring(from)).toString(), List.copyOf(roles));
    }

    /** The roles of an attribution, its offsets counted from {@code start}. */
    static List<Role> roles(Attribution attribution, int start) {
        List<Role> roles = new ArrayList<>();
        add(roles, "cue", attribution.cue(), start);
        add(roles, "source", attribution.source(), start);
        attribution.content().forEach(part -> add(roles, "content", part, start));
        return roles;
    }

    private static void add(List<Role> roles, String name, @Nullable Span span, int start) {
        if (span != null) {
            roles.add(new Role(name, new Span(span.start() - start, span.end() - start)));
        }
    }
}
