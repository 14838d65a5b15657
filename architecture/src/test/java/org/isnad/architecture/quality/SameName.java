package org.isnad.architecture.quality;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether two names are the same but for a generic head («the agency Reuters», «Reuters»), the article, or one word
 * more in a long name.
 */
final class SameName {
    private static final Pattern MARKS = Pattern.compile(
            "[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> HEADS = Set.copyOf(
            words("وكالة وكالات صحيفة جريدة قناة شبكة موقع مجلة إذاعة تنظيم جماعة حركة شركة مؤسسة السيد السيدة"));
    private static final double LEAST = 0.8;

    private SameName() {}

    static boolean of(String one, String other) {
        Set<String> a = telling(one);
        Set<String> b = telling(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        boolean within = common.size() == Math.min(a.size(), b.size());
        return a.equals(b) || within && 2.0 * common.size() / (a.size() + b.size()) >= LEAST;
    }

    private static Set<String> telling(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words(name)) {
            all.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
        }
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeAll(HEADS);
        return telling.isEmpty() ? all : telling;
    }

    private static List<String> words(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .replaceAll("[إأآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي')
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
}
