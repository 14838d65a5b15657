package org.isnad.cli.view;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Reading;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/** The elements that mark a statement's words in the text, its number at the head of its contents. */
final class MarkTags implements MarkedText.Tags {
    /** Marks that hold others leave room below the line for theirs; the style sheet knows so many steps. */
    private static final int HIGHEST = 3;
    /** So many statements of a row light up; the style sheet has a rule for each. */
    private static final int MOST_LIT = 10;
    /** Keeps a number on the line of the word it stands before. */
    private static final String NO_BREAK = "\u2060";

    private final Reading reading;
    private final Anchors anchors;
    private final Words words;
    private final int[] heights;
    private final BitSet anchored = new BitSet();
    private int rowStart;
    private List<Integer> lit = List.of();

    MarkTags(Reading reading, Anchors anchors, Words words) {
        this.reading = reading;
        this.anchors = anchors;
        this.words = words;
        this.heights = heights(reading.statements());
    }

    private static int[] heights(List<Statement> statements) {
        int[] heights = new int[statements.size()];
        for (int i = statements.size() - 1; i >= 0; i--) {
            Integer outer = statements.get(i).nestedIn();
            if (outer != null) {
                heights[outer] = Math.min(HIGHEST, Math.max(heights[outer], heights[i] + 1));
            }
        }
        return heights;
    }

    /** What follows is in this row. */
    void begin(Row row) {
        rowStart = row.span().start();
        lit = row.statements().subList(0, Math.min(MOST_LIT, row.statements().size()));
    }

    @Override
    public void open(Mark mark, Markup html) throws IOException {
        Statement statement = reading.statements().get(mark.statement());
        String name = className(statement.force().stance()) + place(mark.statement());
        switch (mark.kind()) {
            case CUE -> html.open("span", "class", "cue " + name);
            case SOURCE -> html.open("span", "class", "source " + name);
            case CONTENT -> content(mark, name + " h" + heights[mark.statement()], html);
        }
    }

    private void content(Mark mark, String name, Markup html) throws IOException {
        html.open("mark", "class", name);
        if (mark.begins() || mark.span().start() == rowStart) {
            html.open("a", "class", "number", "href", anchors.toNote(mark.statement()), "id", anchor(mark.statement()));
            html.text(number(reading, mark.statement(), words)).close().text(NO_BREAK);
        }
    }

    private String anchor(int statement) {
        boolean first = !anchored.get(statement);
        anchored.set(statement);
        return first ? anchors.words(statement) : "";
    }

    private String place(int statement) {
        return litName(lit.indexOf(statement) + 1);
    }

    /**
     * The class under which a statement's words and its note light up together.
     *
     * @param place which of its row's statements it is, from 1; zero where it is not of this row
     */
    static String litName(int place) {
        return place == 0 || place > MOST_LIT ? "" : " k" + place;
    }

    /** The number under which a statement is shown, with a question mark where it is unconfirmed. */
    static String number(Reading reading, int statement, Words words) {
        String doubt = Confidence.isUnconfirmed(reading.statements().get(statement)) ? words.of("doubt") : "";
        return (statement + 1) + doubt;
    }

    static String className(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
