package org.isnad.reading.figure;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.figure.Quantity.Form;

/** Tells of the quantities of one text which are parts of which. */
final class Parts {
    /** How many tokens may stand between a whole and the word that opens its parts. */
    private static final int REACH = 40;
    /** How many tokens may stand between that word and a part. */
    private static final int NEAR = 5;

    private static final int STEM = 3;
    private static final int NONE = -1;

    private final Tokens tokens;
    private final FigureWords words;
    private final List<Quantity> quantities;
    private final int[] wholes;

    Parts(Tokens tokens, FigureWords words, List<Quantity> quantities) {
        this.tokens = tokens;
        this.words = words;
        this.quantities = quantities;
        this.wholes = new int[quantities.size()];
    }

    /** For each quantity the number of the one it is a part of; below zero where it is of none. */
    int[] wholes() {
        Arrays.fill(wholes, NONE);
        for (int i = 0; i < wholes.length; i++) {
            outOf(i);
            if (i > 0 && wholes[i] == NONE) {
                wholes[i] = whole(i);
            }
        }
        return wholes;
    }

    /** «15 out of 18»: the first is a part of the second. */
    private void outOf(int part) {
        if (part + 1 == wholes.length) {
            return;
        }
        int next = quantities.get(part + 1).begin().token();
        int from = quantities.get(part).end();
        for (int at = from; at < next && at < from + NEAR && !ends(at); at++) {
            int out = words.end(Sense.OUT_OF, tokens, at);
            boolean opens = out > 0 && words.end(Sense.EACH, tokens, out) == 0 || isOneOfMany(part, at, next);
            if (opens && fits(part, part + 1) && isWithin(at, next)) {
                wholes[part] = part + 1;
                return;
            }
        }
    }

    /** «20 of 30», not «up to 20 from 30». */
    private boolean isOneOfMany(int part, int from, int next) {
        int before = quantities.get(part).begin().token() - 1;
        boolean bare = from == quantities.get(part).nounEnd() && from + 1 == next;
        boolean changed = before >= 0 && words.endAfterProclitics(Sense.UP_TO, tokens, before) > 0;
        return bare && !changed && words.end(Sense.OF, tokens, from) > 0;
    }

    private boolean isWithin(int from, int to) {
        for (int at = from; at < to; at++) {
            if (ends(at) || words.endAfterProclitics(Sense.WORTH, tokens, at) > 0) {
                return false;
            }
        }
        return to - from <= 2 * NEAR;
    }

    private int whole(int part) {
        int opener = opener(part);
        if (opener != NONE) {
            return whole(part, opener);
        }
        if (isFollowedByOpener(part)) {
            return whole(part, quantities.get(part).begin().token());
        }
        boolean listed = wholes[part - 1] >= 0 && wholes[part - 1] < part - 1 && isListed(part);
        return listed && fits(part, wholes[part - 1]) ? wholes[part - 1] : NONE;
    }

    /** The token that opens the parts and has this one shortly after it, before any other quantity. */
    private int opener(int part) {
        int end = quantities.get(part - 1).end();
        int begin = quantities.get(part).begin().token();
        for (int at = begin - 1; at >= end && at >= begin - NEAR && !ends(at); at--) {
            int after = words.endAfterProclitics(Sense.PART_BEFORE, tokens, at);
            if (after > 0) {
                return isOfEach(at) || after < begin && closes(part - 1, at) ? NONE : at;
            }
        }
        return NONE;
    }

    /** «Each of them», «one of them»: what follows is told of each. */
    private boolean isOfEach(int opener) {
        return opener > 0 && (words.is(Sense.EACH, tokens, opener - 1) || words.is(Sense.ONE, tokens, opener - 1));
    }

    /** Whether the words stand right after a quantity that they have shown to be a part. */
    private boolean closes(int before, int opener) {
        return wholes[before] >= 0
                && wholes[before] < before
                && quantities.get(before).nounEnd() == opener;
    }

    /** Words of a part that follow it, and do not open the next one. */
    private boolean isFollowedByOpener(int part) {
        int end = words.end(Sense.PART_AFTER, tokens, quantities.get(part).nounEnd());
        return end > 0
                && (part + 1 == wholes.length
                        || quantities.get(part + 1).begin().token() > end);
    }

    /** The nearest quantity before in the same sentence that can hold the part. */
    private int whole(int part, int opener) {
        int seen = opener;
        for (int i = part - 1; i >= 0 && opener - quantities.get(i).end() <= REACH; i--) {
            if (parted(quantities.get(i).end(), seen)) {
                return NONE;
            }
            if (fits(part, i)) {
                return i;
            }
            seen = Math.min(seen, quantities.get(i).end());
        }
        return NONE;
    }

    private boolean parted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (ends(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int token) {
        return tokens.kind(token) == TokenKind.NEWLINE || tokens.kind(token) == TokenKind.STOP;
    }

    /** Whether only the noun of the one before and «and» or a comma stand before the quantity. */
    private boolean isListed(int part) {
        Quantity before = quantities.get(part - 1);
        int begin = quantities.get(part).begin().token();
        boolean joined = quantities.get(part).begin().skip() > 0 || begin > 0 && isJoint(begin - 1);
        return joined && begin - before.nounEnd() <= NEAR && !parted(before.end(), begin);
    }

    private boolean isJoint(int token) {
        String form = tokens.form(token);
        return tokens.kind(token) == TokenKind.COMMA || form.length() == 1 && form.charAt(0) == Letter.WAW;
    }

    /** A part of a number is no greater; a percentage or a share can be of anything that is counted. */
    private boolean fits(int part, int whole) {
        Quantity of = quantities.get(whole);
        if (of.form() == Form.PERCENT || of.form() == Form.SHARE || of.form() == Form.ONE) {
            return false;
        }
        Quantity small = quantities.get(part);
        if (!isOneKind(small, of)) {
            return false;
        }
        boolean share = small.form() == Form.PERCENT || small.form() == Form.SHARE;
        return share || Double.isNaN(small.value()) || Double.isNaN(of.value()) || small.value() < most(of);
    }

    /** Money is no part of lengths, nor people of money. */
    private boolean isOneKind(Quantity small, Quantity of) {
        if (small.form() == Form.PERCENT || small.noun() == null || of.noun() == null) {
            return true;
        }
        String one = small.noun().text();
        String other = of.noun().text();
        boolean units = words.isWord(Sense.UNIT, one) || words.isWord(Sense.UNIT, other);
        return !units || isOneStem(one, other);
    }

    private static boolean isOneStem(String one, String other) {
        int size = Math.min(STEM, Math.min(one.length(), other.length()));
        return one.regionMatches(0, other, 0, size);
    }

    private static double most(Quantity of) {
        return Double.isNaN(of.high()) ? of.value() : of.high();
    }
}
