package org.isnad.ledger.search.lucene;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.isnad.ledger.search.found.Order;
import org.isnad.ledger.search.found.SearchException;

/** Where a page ended, as text that may stand in an address. */
final class PageToken {
    private PageToken() {}

    static String of(Order order, FieldDoc last) {
        ByteBuffer out = ByteBuffer.allocate(1 + last.fields.length * Long.BYTES);
        out.put((byte) order.ordinal());
        for (Object value : last.fields) {
            out.putLong(value instanceof Float score ? Float.floatToIntBits(score) : (Long) value);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.array());
    }

    /** @throws SearchException for what is no token of this order */
    static FieldDoc read(Order order, String token) {
        ByteBuffer in = ByteBuffer.wrap(bytes(token));
        int fields = order == Order.RELEVANCE ? 3 : 2;
        if (in.remaining() != 1 + fields * Long.BYTES || in.get() != order.ordinal()) {
            throw no();
        }
        Object[] values = new Object[fields];
        float score = Float.NaN;
        for (int i = 0; i < fields; i++) {
            long value = in.getLong();
            if (i == 0 && order == Order.RELEVANCE) {
                score = Float.intBitsToFloat((int) value);
                values[i] = score;
            } else {
                values[i] = value;
            }
        }
        return new FieldDoc(Integer.MAX_VALUE - 1, score, values);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw no();
        }
    }

    private static SearchException no() {
        return new SearchException("This is not where a page of this order ended: begin with the first page");
    }
}
