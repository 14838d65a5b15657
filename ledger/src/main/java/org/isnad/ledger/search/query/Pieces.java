package org.isnad.ledger.search.query;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Folding;

/** Cuts a query into pieces, in one pass. */
final class Pieces {
    private static final String OPENING = "\"\u201C\u201E\u00AB";
    private static final String CLOSING = "\"\u201D\u201C\u00BB";

    private final String query;
    private final FieldNames names;
    private final List<Piece> out = new ArrayList<>();
    private int at;

    private Pieces(String query, FieldNames names) {
        this.query = query;
        this.names = names;
    }

    static List<Piece> of(String query, FieldNames names) {
        Pieces pieces = new Pieces(query, names);
        while (pieces.at < query.length()) {
            pieces.next();
        }
        return pieces.out;
    }

    private void next() {
        char c = query.charAt(at);
        if (isGap(c)) {
            at++;
        } else if (c == '(') {
            sign(Piece.Kind.OPEN);
        } else if (c == ')') {
            sign(Piece.Kind.CLOSE);
        } else if (OPENING.indexOf(c) >= 0) {
            phrase();
        } else if ((c == '-' || c == '\u2212') && !endsAt(at + 1)) {
            sign(Piece.Kind.MINUS);
        } else {
            word();
        }
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || Folding.drops(c);
    }

    private boolean endsAt(int place) {
        return place >= query.length() || isGap(query.charAt(place));
    }

    private void sign(Piece.Kind kind) {
        out.add(new Piece(kind, "", at, at + 1));
        at++;
    }

    private void phrase() {
        int start = at;
        int end = start + 1;
        while (end < query.length() && !closes(query.charAt(start), query.charAt(end))) {
            end++;
        }
        if (end == query.length()) {
            throw new QueryException("The quotation mark has no partner: close it, or leave it out", start);
        }
        out.add(new Piece(Piece.Kind.PHRASE, query.substring(start + 1, end), start, end + 1));
        at = end + 1;
        if (at < query.length() && query.charAt(at) == '~') {
            int reach = wordEnd(at);
            out.add(new Piece(Piece.Kind.REACH, query.substring(at + 1, reach), at, reach));
            at = reach;
        }
    }

    private static boolean closes(char opening, char c) {
        return opening == '\u201C' || opening == '\u201E' ? c == '\u201D' || c == '\u201C' : c == closing(opening);
    }

    private static char closing(char opening) {
        return CLOSING.charAt(OPENING.indexOf(opening));
    }

    private void word() {
        int end = wordEnd(at);
        int colon = query.indexOf(':', at);
        if (colon > at && colon < end && field(colon, end)) {
            return;
        }
        String text = query.substring(at, end);
        Piece.Kind kind = names.isOr(text) ? Piece.Kind.OR : names.isNot(text) ? Piece.Kind.MINUS : Piece.Kind.WORD;
        if (!names.isAnd(text)) {
            out.add(new Piece(kind, kind == Piece.Kind.WORD ? text : "", at, end));
        }
        at = end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < query.length() && goesOn(query.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean goesOn(char c) {
        return c != '(' && c != ')' && OPENING.indexOf(c) < 0 && (Folding.drops(c) || !isGap(c));
    }

    /** Takes the name of a field and its colon; a time of day, an address and a word before a pause are none. */
    private boolean field(int colon, int end) {
        String name = query.substring(at, colon);
        if (names.field(name).isEmpty()) {
            boolean meant = name.codePoints().allMatch(c -> Character.isLetter(c) || c == '_')
                    && colon + 1 < query.length()
                    && !endsAt(colon + 1)
                    && query.charAt(colon + 1) != '/';
            if (meant) {
                throw new QueryException(names.unknown(name), at);
            }
            return false;
        }
        out.add(new Piece(Piece.Kind.FIELD, name, at, colon + 1));
        at = Math.min(colon + 1, end);
        return true;
    }
}
