package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.WordClass;

/**
 * Everybody and everything a story names that can speak, so that a short name, «the minister», «the ministry» leads to
 * the fullest form. Built in one pass over the story.
 */
final class Cast {
    private final Words words;
    private final NounPhrases phrases;
    final NameRuns runs;
    final Persons persons;
    final FullPhrases full;

    Cast(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        runs = new NameRuns(words, phrases.names);
        persons = new Persons(words, runs);
        full = new FullPhrases(words);
        int k = 0;
        while (k < words.size()) {
            k = Math.max(k + 1, meet(k));
        }
    }

    /** Every word by which somebody in the story is named. */
    Set<String> names() {
        return persons.names();
    }

    private int meet(int k) {
        if (!words.isWord(k)) {
            return k + 1;
        }
        if (words.isAny(k, Voices.HEADS) && words.word(k).proclitic() != Letter.SEEN) {
            return meetHead(k);
        }
        if (phrases.names.isName(k)
                || words.is(k, WordClass.TITLE) && words.word(k).definite()) {
            return meetName(k);
        }
        return k + 1;
    }

    private int meetHead(int k) {
        int end = phrases.end(k, words.size());
        if (end <= k) {
            return k + 1;
        }
        if (words.isAny(k, WordClass.PERSON_HEAD.bit())) {
            int after = meetPerson(k, end);
            if (after > 0) {
                return after;
            }
        }
        int cut = k + 1;
        while (cut < end && !words.is(cut, WordClass.TAIL) && !isLedBy(k, cut)) {
            cut++;
        }
        full.add(new Range(k, cut));
        return k + 1;
    }

    /** «The coalition led by X»: who leads it is no part of its name. */
    boolean isLedBy(int head, int k) {
        return k > head && words.is(k, WordClass.INERT) && !words.isAny(head, WordClass.PERSON_HEAD.bit());
    }

    private int meetPerson(int k, int end) {
        Range name = runs.nameAtEnd(k, end);
        if (name.isEmpty() && words.isMark(end, TokenKind.COMMA)) {
            int first = end + 1;
            while (words.is(first, WordClass.TITLE)) {
                first++;
            }
            int run = runs.nameEnd(first);
            if (run > first && (words.isMark(run, TokenKind.COMMA) || words.is(run, WordClass.THAT))) {
                name = new Range(first, run);
            }
        }
        if (name.isEmpty()) {
            return -1;
        }
        int roleEnd = Math.min(end, name.from());
        while (roleEnd > k && words.isAny(roleEnd - 1, WordClass.TITLE.bit()) && roleEnd - 1 > k) {
            roleEnd--;
        }
        Range role =
                roleEnd > k && !(roleEnd == k + 1 && words.is(k, WordClass.TITLE)) ? new Range(k, roleEnd) : Range.NONE;
        persons.add(name, role);
        return name.to();
    }

    private int meetName(int k) {
        int start = k;
        while (words.is(start, WordClass.TITLE)) {
            start++;
        }
        int end = runs.nameEnd(start);
        if (end - start < 2 && start == k) {
            return Math.max(end, k + 1);
        }
        if (end <= start) {
            return k + 1;
        }
        Range role = Range.NONE;
        if (words.isMark(end, TokenKind.COMMA) && words.isAny(end + 1, WordClass.PERSON_HEAD.bit())) {
            int roleEnd = phrases.end(end + 1, words.size());
            role = new Range(end + 1, roleEnd);
        } else if (words.isAny(end, WordClass.PERSON_HEAD.bit())
                && words.word(end).definite()) {
            role = new Range(end, phrases.end(end, words.size()));
        }
        persons.add(new Range(start, end), role);
        return end;
    }
}
