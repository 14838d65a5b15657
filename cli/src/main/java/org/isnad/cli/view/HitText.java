package org.isnad.cli.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import org.isnad.ledger.search.found.Count;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.questions.Checked;
import org.isnad.model.Span;
import org.isnad.model.Via;
import org.jspecify.annotations.Nullable;

/** What was found in a ledger, in a terminal. */
public final class HitText {
    private static final String DOT = " \u00B7 ";
    private static final int INDENT = 4;
    private static final int CONTENT_LINES = 3;
    private static final int ALL = 100;

    private final Words words;
    private final Look look;
    private final Sheet sheet;

    public HitText(Writer out, Words words, Look look) {
        this.words = words;
        this.look = look;
        this.sheet = new Sheet(out, look);
    }

    /** A page of hits, how many there are, and how to get the next. */
    public void page(Page page) throws IOException {
        int total = (int) Math.min(Integer.MAX_VALUE, page.total());
        own(page.exact() ? words.count("found", total) : words.of("found.least").replace("#", Integer.toString(total)));
        for (Hit hit : page.hits()) {
            hit(hit, "");
        }
        if (!page.next().isEmpty()) {
            sheet.blank();
            own(words.of("found.next") + " " + Sheet.leftToRight(page.next()));
        }
    }

    /** How many there are of each value. */
    public void counts(String title, List<Count> counts) throws IOException {
        sheet.blank();
        own(title);
        for (Count count : counts) {
            sheet.line(INDENT, count.count() + "  " + Sheet.rightToLeft(Shown.of(count.value())));
        }
    }

    /** Who said what a sentence says, who denies it, which other figures there are. */
    public void checked(Checked checked) throws IOException {
        if (checked.said().isEmpty()
                && checked.denied().isEmpty()
                && checked.rivals().isEmpty()) {
            own(words.of("said.none"));
        }
        int first = Math.min(1, checked.said().size());
        findings("said.first", checked.said().subList(0, first));
        findings("said.later", checked.said().subList(first, checked.said().size()));
        findings("said.denied", checked.denied());
        findings("said.rivals", checked.rivals());
    }

    private void findings(String title, List<Checked.Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            sheet.blank();
            sheet.line(0, look.painted(Look.BOLD, words.of(title)));
        }
        for (Checked.Finding finding : findings) {
            String how = finding.linked() ? words.of("linked") + " " : "";
            hit(finding.statement(), DOT + how + Math.round(finding.likeness() * ALL) + words.of("alike"));
        }
    }

    private void own(String text) throws IOException {
        sheet.line(0, look.painted(Look.DIM, words.rightToLeft() ? Sheet.rightToLeft(text) : text));
    }

    private void hit(Hit hit, String note) throws IOException {
        sheet.blank();
        if (hit instanceof Hit.Said said) {
            said(said, note);
        } else if (hit instanceof Hit.Told told) {
            head(told.story().published(), told.story().outlet(), told.id());
            content(told);
        } else if (hit instanceof Hit.Named named) {
            sheet.line(0, named.stories() + DOT + named.kind() + DOT + Sheet.leftToRight(Shown.of(named.id())));
            content(named);
        }
    }

    private void said(Hit.Said said, String note) throws IOException {
        String day = said.day();
        sheet.line(
                0,
                look.painted(Look.style(said.stance()), words.of(said.stance()))
                        + look.painted(
                                Look.DIM,
                                (day == null ? "" : DOT + day) + DOT + Sheet.leftToRight(Shown.of(said.id())) + note));
        String name = said.speaker().name();
        String role = said.speaker().role();
        sheet.words(INDENT, Shown.of(name.isEmpty() ? words.of("nobody") : name), Look.BOLD, 1);
        if (role != null) {
            sheet.words(INDENT, Shown.of(role), Look.DIM, 1);
        }
        sheet.words(INDENT, Shown.of(chain(said)), Look.DIM, 2);
        content(said);
    }

    private static String chain(Hit.Said said) {
        StringJoiner out = new StringJoiner(Chain.LINK);
        String outlet = said.story().outlet();
        out.add(outlet == null ? said.story().id() : outlet);
        for (Via via : said.via()) {
            out.add(via.name());
        }
        return out.toString();
    }

    private void head(@Nullable String published, @Nullable String outlet, String id) throws IOException {
        String when = published == null ? "" : Moment.of(published) + DOT;
        String who = outlet == null ? "" : Sheet.rightToLeft(Shown.of(outlet)) + DOT;
        sheet.line(0, look.painted(Look.DIM, when + who + Sheet.leftToRight(Shown.of(id))));
    }

    private void content(Hit hit) throws IOException {
        sheet.words(INDENT, Shown.of(marked(hit)), Look.PLAIN, look.full() ? Integer.MAX_VALUE : CONTENT_LINES);
    }

    /** Brackets stand around what was asked for: colours could not be broken into lines. */
    private static String marked(Hit hit) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            out.append(hit.text(), at, mark.start()).append('[');
            out.append(hit.text(), mark.start(), mark.end()).append(']');
            at = mark.end();
        }
        return out.append(hit.text(), at, hit.text().length()).toString();
    }
}
