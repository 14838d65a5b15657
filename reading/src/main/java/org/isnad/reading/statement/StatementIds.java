package org.isnad.reading.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.model.Span;

/**
 * Names statements by the story's id, the content's folded words and which occurrence of them it is: never by offsets,
 * so that a better extraction of the page does not orphan what was said about them.
 */
final class StatementIds {
    private static final int BYTES = 8;

    private final String story;
    private final MessageDigest sha256 = sha256();
    /** How often words were seen, by sixty-four bits of them: all words would be the story several times over. */
    private final Map<Long, Integer> seen = new HashMap<>();

    StatementIds(String story) {
        this.story = story;
    }

    String next(List<Span> content, String text) {
        StringBuilder words = new StringBuilder();
        for (Span part : content) {
            words.append(Folding.fold(text.substring(part.start(), part.end()))).append('\n');
        }
        int occurrence = seen.merge(key(words), 1, Integer::sum);
        byte[] digest = sha256.digest((story + "\n" + occurrence + "\n" + words).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** FNV-1a, over UTF-16 units. */
    private static long key(CharSequence words) {
        long key = 0xCBF29CE484222325L;
        for (int i = 0; i < words.length(); i++) {
            key = (key ^ words.charAt(i)) * 0x100000001B3L;
        }
        return key;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
