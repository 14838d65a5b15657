package org.isnad.ledger.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions such as {@code "…" speaker:… stance:deny after:2018-10-01 figure:>1000 of:… -title:…}: conditions
 * side by side must all hold; {@code OR} and parentheses group them, a minus before one excludes it, quotation marks
 * keep words together as they are spelled, {@code *} ends a beginning, {@code ~} allows a letter or two to differ.
 * Fields have English and Arabic names. Linear in the length; thread-safe.
 */
public final class QueryLanguage {
    /** The longest question, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    /** How many conditions a question may have. */
    public static final int MOST = 64;

    /** How deep parentheses may stand in each other. */
    public static final int DEEPEST = 16;

    private final FieldNames names = FieldNames.standard();
    private final Values values = new Values(names);
    private final Deque<Group> open = new ArrayDeque<>();
    private Group group = new Group(null, false, -1);
    private @Nullable Piece field;
    private @Nullable Piece minus;
    private int conditions;

    private QueryLanguage() {}

    /**
     * What a question asks for; an empty one asks for everything.
     *
     * @throws QueryException where it is not understood, or longer, deeper or of more conditions than is allowed
     */
    public static Clause parse(String query) {
        if (query.length() > LONGEST) {
            throw new QueryException(
                    "The question has " + query.length() + " characters and may have " + LONGEST
                            + ": leave some words out",
                    LONGEST);
        }
        return new QueryLanguage().read(query);
    }

    private Clause read(String query) {
        List<Piece> pieces = Pieces.of(query, FieldNames.standard());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean reached = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.REACH;
            take(piece, reached ? pieces.get(++i) : null);
        }
        settle(query.length());
        settleMinus();
        if (!open.isEmpty()) {
            throw new QueryException("The parenthesis is not closed: add ')'", group.start());
        }
        return group.end(query.length());
    }

    private void take(Piece piece, @Nullable Piece reach) {
        switch (piece.kind()) {
            case FIELD -> field(piece);
            case MINUS -> minus(piece);
            case OPEN -> open(piece);
            case CLOSE -> close(piece);
            case OR -> or(piece);
            case WORD, PHRASE -> value(piece, reach);
            case REACH -> throw new QueryException("'~' belongs to a word or a phrase", piece.start());
        }
    }

    private void field(Piece piece) {
        settle(piece.start());
        if (group.field() != null) {
            throw new QueryException(
                    "A field inside the parentheses of the field '" + group.field() + "': close them first",
                    piece.start());
        }
        field = piece;
    }

    /** A minus must be followed by what it excludes. */
    private void settleMinus() {
        if (minus != null) {
            throw new QueryException("Nothing follows that could be excluded: leave the minus out", minus.start());
        }
    }

    /** A field must be followed by its value. */
    private void settle(int at) {
        if (field != null) {
            throw new QueryException("The field '" + field.text() + "' has no value: write it after the colon", at);
        }
    }

    private void minus(Piece piece) {
        settle(piece.start());
        minus = minus == null ? piece : null;
    }

    private void open(Piece piece) {
        if (open.size() == DEEPEST) {
            throw new QueryException("Parentheses stand in each other deeper than " + DEEPEST, piece.start());
        }
        open.push(group);
        group = new Group(field == null ? group.field() : named(field), minus != null, piece.start());
        field = null;
        minus = null;
    }

    private Field named(Piece name) {
        return names.field(name.text()).orElseThrow();
    }

    private void close(Piece piece) {
        settle(piece.start());
        settleMinus();
        if (open.isEmpty()) {
            throw new QueryException("A closing parenthesis without an opening one: leave it out", piece.start());
        }
        Clause inside = group.end(piece.start());
        boolean negated = group.negated();
        group = open.pop();
        group.add(negated ? new Clause.Not(inside) : inside);
    }

    private void or(Piece piece) {
        settle(piece.start());
        settleMinus();
        group.or(piece.start());
    }

    private void value(Piece piece, @Nullable Piece reach) {
        if (++conditions > MOST) {
            throw new QueryException(
                    "The question has more than " + MOST + " conditions: leave some out", piece.start());
        }
        Field about = field != null ? named(field) : group.field() == null ? Field.TEXT : group.field();
        Clause clause = values.read(about, piece, reach);
        group.add(minus == null ? clause : new Clause.Not(clause));
        field = null;
        minus = null;
    }

    /** What stands between two parentheses, or in the whole question. */
    private static final class Group {
        private final @Nullable Field field;
        private final boolean negated;
        private final int start;
        private final List<Clause> any = new ArrayList<>();
        private List<Clause> all = new ArrayList<>();

        Group(@Nullable Field field, boolean negated, int start) {
            this.field = field;
            this.negated = negated;
            this.start = start;
        }

        @Nullable
        Field field() {
            return field;
        }

        boolean negated() {
            return negated;
        }

        int start() {
            return start;
        }

        void add(Clause clause) {
            all.add(clause);
        }

        void or(int at) {
            if (all.isEmpty()) {
                throw new QueryException("OR stands between two conditions: something is missing before it", at);
            }
            any.add(together());
            all = new ArrayList<>();
        }

        Clause end(int at) {
            if (any.isEmpty()) {
                return together();
            }
            if (all.isEmpty()) {
                throw new QueryException("OR stands between two conditions: something is missing after it", at);
            }
            any.add(together());
            return new Clause.Any(any);
        }

        private Clause together() {
            List<Clause> parts = Figures.joined(all);
            return parts.size() == 1 ? parts.get(0) : new Clause.All(parts);
        }
    }
}
