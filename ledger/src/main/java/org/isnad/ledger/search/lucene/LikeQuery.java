package org.isnad.ledger.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.Rarity;
import org.isnad.ledger.search.analysis.Word;

/** Statements that share words with a text; which numbers it gives does not matter, for others may give rival ones. */
final class LikeQuery {
    /** More words than a long sentence has do not make it clearer. */
    private static final int MOST = 40;

    private static final int OF_THREE = 3;

    private final Analysis analysis;

    LikeQuery(Analysis analysis) {
        this.analysis = analysis;
    }

    /** At least a third of the words that tell something must be shared. */
    Query of(String text) {
        Map<String, Word> telling = new LinkedHashMap<>();
        for (Word word : analysis.words(text)) {
            String stem = word.forms().stem();
            if (telling.size() < MOST && !Rarity.standard().isCommon(stem) && !Character.isDigit(stem.charAt(0))) {
                telling.putIfAbsent(stem, word);
            }
        }
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        WordsQuery words = new WordsQuery(Schema.TEXT, true);
        telling.values().forEach(word -> out.add(words.stem(word), Occur.SHOULD));
        out.setMinimumNumberShouldMatch(Math.max(1, (telling.size() + OF_THREE - 1) / OF_THREE));
        return out.build();
    }
}
