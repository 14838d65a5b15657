package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.TokenKind;

/** Goes through a story's sentences, each by itself: cues first, then quotations without one, then «according to». */
final class SentencePass {
    private static final int LONGEST_DATELINE = 14;

    private final Words words;
    private final Cues cues;
    private final Contents contents;
    private final Quotes quotes;
    private final According according;
    private final Headlines headlines;

    SentencePass(Words words, NounPhrases phrases) {
        this.words = words;
        Asides asides = new Asides(words, phrases);
        Sources sources = new Sources(words, phrases, asides);
        contents = new Contents(words);
        cues = new Cues(words, phrases, asides, sources);
        quotes = new Quotes(words, phrases, sources, contents);
        according = new According(words, phrases, sources, contents);
        headlines = new Headlines(words, phrases, sources, contents);
    }

    /**
     * The drafts of a story with their contents, in the order of their cues.
     *
     * @param title first token after the title
     */
    List<Draft> drafts(int title) {
        List<Draft> all = new ArrayList<>();
        for (int[] part : Sentences.of(words.tokens, words.quotations, 0, title, true)) {
            List<Draft> found = sentence(part[0], part[1], true);
            found.addAll(headlines.in(part[0], part[1], found));
            found.forEach(draft -> draft.title = true);
            all.addAll(found);
        }
        for (int[] sentence : Sentences.of(words.tokens, words.quotations, title, words.size(), false)) {
            all.addAll(sentence(afterDateline(sentence[0], sentence[1]), sentence[1], false));
        }
        all.removeIf(draft -> draft.content.isEmpty() || draft.content.stream().anyMatch(Range::isEmpty));
        return all;
    }

    private List<Draft> sentence(int from, int to, boolean title) {
        List<Draft> found = cues.in(from, to);
        found.forEach(draft -> draft.title = title);
        Map<Integer, Draft> byCue = new HashMap<>();
        withoutRepeats(found);
        found.forEach(draft -> byCue.put(draft.cue.from(), draft));
        contents.find(found, byCue);
        found.removeIf(draft -> draft.content.isEmpty());
        found.addAll(quotes.in(from, to, found));
        found.addAll(according.in(from, to, found));
        found.sort(Comparator.comparingInt(draft -> draft.cue.from()));
        return found;
    }

    /** Two cues that open one content are one statement of the first: «commented …, saying that …». */
    private static void withoutRepeats(List<Draft> found) {
        Set<Integer> opened = new HashSet<>();
        found.removeIf(draft -> !opened.add(draft.contentFrom));
    }

    /** Where a paragraph goes on after «Town, country (agency) --». */
    private int afterDateline(int from, int to) {
        if (from > 0 && !words.isMark(from - 1, TokenKind.NEWLINE)) {
            return from;
        }
        for (int k = from + 1; k < Math.min(to - 1, from + LONGEST_DATELINE); k++) {
            if (words.isMark(k, TokenKind.DASH) && words.isMark(k - 1, TokenKind.CLOSE_BRACKET)) {
                return k + 1;
            }
        }
        return from;
    }
}
