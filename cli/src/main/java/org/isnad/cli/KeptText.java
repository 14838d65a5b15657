package org.isnad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.isnad.cli.view.Shown;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.Wording;
import org.isnad.ledger.history.Change;
import org.isnad.ledger.tie.Bond;
import org.isnad.model.Reading;
import org.isnad.model.Statement;

/** What a ledger knows of something, in lines of text. */
final class KeptText {
    private final Ledger ledger;
    private final PrintWriter out;

    KeptText(Ledger ledger, PrintWriter out) {
        this.ledger = ledger;
        this.out = out;
    }

    /** What is known of a story beside what it says. */
    void story(KeptStory story) {
        line("story " + story.id() + ", entry " + story.seq() + ", read by " + story.reader());
        for (Wording wording : ledger.wordings(story.id())) {
            line("wording " + wording.version() + " seen " + wording.seen() + ", added " + wording.added());
        }
        ledger.changes(story.id()).forEach(this::change);
        for (KeptCapture capture : ledger.captures(story.id())) {
            line("capture of wording " + capture.version() + ": "
                    + capture.capture().date() + " " + capture.capture().target() + " " + capture.payload());
        }
        ledger.cluster(Bond.COPIES, story.id())
                .ifPresent(copies -> line("copies: " + String.join(" ", copies.members())));
        for (KeptLink link : ledger.links(story.id())) {
            if (link.link().isShown()) {
                link(link);
            }
        }
    }

    private void change(Change change) {
        line("from wording " + change.from() + " to " + change.to() + ": "
                + change.removed().size()
                + " paragraphs out, " + change.added().size() + " in; statements out: " + change.gone() + ", in: "
                + change.come());
    }

    private void link(KeptLink link) {
        line(link.link().kind().name().toLowerCase(Locale.ROOT) + " "
                + Math.round(link.link().score() * 100) + "% " + end(link.link().from(), link.from()) + " – "
                + end(link.link().to(), link.to()));
    }

    private static String end(String id, KeptLink.End end) {
        return end.span() == null ? id : id + " of " + end.story();
    }

    /** A statement and the claim that it belongs to. */
    void statement(String story, String id) {
        passage(story, id);
        ledger.cluster(Bond.CLAIM, id).ifPresent(this::claim);
    }

    /** All that belongs to a claim. */
    void claim(Cluster claim) {
        line("claim " + claim.id());
        for (String member : claim.members()) {
            ledger.passage(member).ifPresent(end -> passage(end.story(), member));
        }
    }

    private void passage(String story, String id) {
        ledger.story(story).ifPresent(kept -> {
            Reading reading = kept.reading();
            List<Statement> found = reading.statements().stream()
                    .filter(one -> one.id().equals(id))
                    .toList();
            String where = "  " + id + " in " + story + " ("
                    + reading.story().imprint().outlet() + ", "
                    + reading.story().imprint().published() + ")";
            line(where);
            if (found.isEmpty()) {
                ledger.passage(id)
                        .map(KeptLink.End::span)
                        .ifPresent(span -> line("    " + span.of(reading.story().text())));
            } else {
                statement(found.get(0), reading);
            }
        });
    }

    private void statement(Statement statement, Reading reading) {
        line("    " + statement.speaker().name() + " · "
                + statement.force().stance().name().toLowerCase(Locale.ROOT));
        statement
                .attribution()
                .content()
                .forEach(part -> line("    «" + part.of(reading.story().text()) + "»"));
    }

    private void line(String text) {
        out.println(Shown.of(text));
    }
}
