package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything a story names that can speak, so that a short name, «the minister», «the ministry» leads to
 * the fullest form. Built in one pass over the story.
 */
final class Cast {
    /** A named person: the name's words, and the role where one stands beside it. */
    record Person(Range name, Range role, List<String> forms) {}

    /** A noun phrase with a head that can speak. */
    record Phrase(Range range, String head) {}

    /** Tokens between a name and a verb without a subject that may well be his. */
    private static final int NEAR = 40;

    private final Words words;
    private final NounPhrases phrases;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byHead = new HashMap<>();

    Cast(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        int k = 0;
        while (k < words.size()) {
            k = Math.max(k + 1, meet(k));
        }
    }

    private int meet(int k) {
        if (!words.isWord(k)) {
            return k + 1;
        }
        if (words.isAny(k, NounPhrases.HEADS) && words.word(k).proclitic() != '\u0633') {
            return meetHead(k);
        }
        if (phrases.isName(k) || words.is(k, WordClass.TITLE) && words.word(k).definite()) {
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
        Phrase phrase = new Phrase(new Range(k, cut), words.word(k).stem());
        byHead.computeIfAbsent(phrase.head(), h -> new ArrayList<>()).add(phrase);
        return k + 1;
    }

    /** «The coalition led by X»: who leads it is no part of its name. */
    boolean isLedBy(int head, int k) {
        return k > head && words.is(k, WordClass.INERT) && !words.isAny(head, WordClass.PERSON_HEAD.bit());
    }

    private int meetPerson(int k, int end) {
        Range name = nameAtEnd(k, end);
        if (name.isEmpty() && words.isMark(end, TokenKind.COMMA)) {
            int first = end + 1;
            while (words.is(first, WordClass.TITLE)) {
                first++;
            }
            int run = nameEnd(first);
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
        add(name, role);
        return name.to();
    }

    private int meetName(int k) {
        int start = k;
        while (words.is(start, WordClass.TITLE)) {
            start++;
        }
        int end = nameEnd(start);
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
        add(new Range(start, end), role);
        return end;
    }

    private void add(Range name, Range role) {
        List<String> forms = forms(name);
        Person person = new Person(name, role, List.copyOf(forms));
        people.add(person);
        for (String form : forms) {
            List<Person> known = byWord.computeIfAbsent(form, f -> new ArrayList<>());
            if (known.size() < 50) {
                known.add(person);
            }
        }
    }

    /** The name's words, compound ones as one: «Abd X», «X Allah», «X ad-Din». */
    private List<String> forms(Range name) {
        List<String> forms = new ArrayList<>();
        boolean open = false;
        for (int i = name.from(); i < name.to(); i++) {
            if (!words.isWord(i)) {
                continue;
            }
            boolean tail = words.is(i, WordClass.NAME_TAIL);
            if (!forms.isEmpty() && (open || tail)) {
                int last = forms.size() - 1;
                forms.set(last, forms.get(last) + words.tokens.form(i));
            } else {
                forms.add(stem(i));
            }
            open = words.tokens.form(i).equals(SERVANT);
        }
        return forms;
    }

    private static final String SERVANT = "\u0639\u0628\u062F";

    /** Every word by which somebody in the story is named. */
    Set<String> names() {
        return byWord.keySet();
    }

    private String stem(int i) {
        Word word = words.word(i);
        return word.definite() ? word.stem() : words.tokens.form(i);
    }

    /** The end of a run of name words; {@code from} itself where there is none. */
    int nameEnd(int from) {
        int k = from;
        while (k < words.size() && k - from < 7 && isNameWord(k, from)) {
            k++;
        }
        return k;
    }

    private boolean isNameWord(int k, int from) {
        if (!words.isWord(k)) {
            return false;
        }
        Word word = words.word(k);
        if (word.isAny(WordClass.COUNTRY.bit()
                        | WordClass.CAPITAL.bit()
                        | WordClass.OUTLET.bit()
                        | WordClass.AGENCY.bit())
                && !word.is(WordClass.GIVEN_NAME)) {
            return false;
        }
        if (k == from) {
            return phrases.isName(k) && !word.conjunction();
        }
        if (word.conjunction()) {
            return false;
        }
        if (phrases.isName(k)
                || phrases.isKin(k - 1)
                || word.is(WordClass.NAME_TAIL)
                || word.definite() && phrases.isServant(k - 1)) {
            return true;
        }
        if (!word.definite()
                && phrases.isName(k - 1)
                && phrases.isName(k + 1)
                && words.isWord(k + 1)
                && !words.word(k + 1).conjunction()
                && word.is(WordClass.NOUN)
                && !word.is(WordClass.VERB)
                && !word.isAny(NounPhrases.HEADS
                        | WordClass.PREPOSITION.bit()
                        | WordClass.TIME.bit()
                        | WordClass.THAT.bit()
                        | WordClass.RELATIVE.bit()
                        | WordClass.AUXILIARY.bit()
                        | WordClass.RESUMPTIVE.bit()
                        | WordClass.SAYING.bit()
                        | WordClass.NEGATION.bit()
                        | WordClass.BREAKER.bit())
                && word.proclitic() == '\0') {
            return true;
        }
        return word.definite()
                && word.proclitic() == '\0'
                && (phrases.isName(k - 1) || phrases.isServant(k - 2))
                && !word.isAny(
                        NounPhrases.HEADS | WordClass.AGREEING.bit() | WordClass.WEEKDAY.bit() | WordClass.TITLE.bit())
                && (!word.isAny(WordClass.ADJECTIVE.bit() | WordClass.NOUN.bit())
                        || words.is(k - 1, WordClass.GIVEN_NAME)
                        || phrases.isServant(k - 2));
    }

    /** The person's name at the end of a phrase that starts with a role. */
    Range nameAtEnd(int from, int end) {
        for (int start = from + 1; start < end; start++) {
            if (phrases.isName(start) && nameEnd(start) >= end && !isGenitive(start)) {
                return new Range(start, end);
            }
            if (words.is(start, WordClass.TITLE) && start + 1 < end && nameEnd(start + 1) >= end) {
                return new Range(start + 1, end);
            }
        }
        return Range.NONE;
    }

    /** A name after a noun in construct belongs to that noun: «the lawyer of X». */
    private boolean isGenitive(int i) {
        Word before = words.word(i - 1);
        if (!words.isWord(i - 1) || before.definite() || before.pronoun() || phrases.isName(i - 1)) {
            return false;
        }
        return !before.isAny(WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit() | WordClass.TITLE.bit());
    }

    /** The fullest form of a person's name that has all these words, the first of them in the story if several do. */
    @Nullable
    Person fullest(Range name) {
        Person best = null;
        int length = 0;
        List<String> wanted = forms(name);
        if (wanted.isEmpty()) {
            return null;
        }
        boolean sure = false;
        List<Person> bearers = byWord.getOrDefault(wanted.get(wanted.size() - 1), List.of());
        for (Person person : bearers) {
            if (!person.forms().containsAll(wanted)) {
                continue;
            }
            boolean again = isSure(person, bearers);
            if (again && !sure || again == sure && person.forms().size() > length) {
                best = person;
                length = person.forms().size();
                sure = again;
            }
        }
        return best;
    }

    /** The last person named in full between two tokens; empty where there is none. */
    Range lastNamedBetween(int from, int to) {
        Range last = Range.NONE;
        for (Person person : people) {
            if (person.name().from() >= from && person.name().to() <= to) {
                last = person.name();
            }
        }
        return last;
    }

    /** The last person named shortly before a token; empty where there is none. */
    Range lastNamed(int before) {
        Range last = Range.NONE;
        for (Person person : people) {
            if (person.name().to() <= before && before - person.name().to() < NEAR) {
                last = person.name();
            }
        }
        return last;
    }

    /**
     * A name that stands twice in the story in the same words, or that tells the father's name, is no chance run of
     * words.
     */
    private static boolean isSure(Person person, List<Person> bearers) {
        int times = 0;
        for (Person other : bearers) {
            times += other.forms().equals(person.forms()) ? 1 : 0;
        }
        return times > 1 || person.forms().contains(SON);
    }

    private static final String SON = "\u0628\u0646";

    /** The role of a person, from the first place in the story that gives one. */
    Range role(List<String> forms) {
        Range found = Range.NONE;
        if (forms.isEmpty()) {
            return found;
        }
        String last = forms.get(forms.size() - 1);
        for (Person person : byWord.getOrDefault(last, List.of())) {
            boolean usable = !person.role().isEmpty()
                    && !words.word(person.role().from()).pronoun();
            if (usable && forms.containsAll(person.forms())) {
                if (found.isEmpty() || found.length() == 1 && person.role().length() > 1) {
                    found = person.role();
                }
            }
        }
        return found;
    }

    /** The person whose role a bare role phrase repeats, the last one named before it, else the first after it. */
    @Nullable
    Person holder(Range phrase) {
        Person best = null;
        for (Person person : people) {
            if (person.role().isEmpty() || !repeats(phrase, person.role())) {
                continue;
            }
            if (best == null || person.name().from() < phrase.from()) {
                best = person;
            }
        }
        return best;
    }

    /** Whether the nouns of the phrase stand in the role too; a nationality may be new. */
    private boolean repeats(Range phrase, Range role) {
        if (!sameOffice(
                words.word(phrase.from()).stem(), words.word(role.from()).stem())) {
            return false;
        }
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (words.isWord(i)
                    && !has(role, words.word(i).stem())
                    && !(i == phrase.to() - 1
                            && NounPhrases.isNisba(words.word(i).stem())
                            && phrase.length() > 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameOffice(String one, String other) {
        return one.equals(other) || SPEAKS_FOR.contains(one) && SPEAKS_FOR.contains(other);
    }

    /** Two words for a spokesman, and for a spokeswoman. */
    private static final Set<String> SPEAKS_FOR = Set.of("\u0645\u062A\u062D\u062F\u062B", "\u0646\u0627\u0637\u0642");

    private boolean has(Range range, String stem) {
        for (int i = range.from(); i < range.to(); i++) {
            if (words.isWord(i) && words.word(i).stem().equals(stem)) {
                return true;
            }
        }
        return false;
    }

    /** The fuller phrase with the same head that a short one stands for; the phrase itself where there is none. */
    Range fuller(Range phrase, int titleEnd) {
        String head = words.word(phrase.from()).stem();
        Range best = phrase;
        boolean headline =
                phrase.from() < titleEnd && phrase.length() <= 2 && words.is(phrase.to() - 1, WordClass.ADJECTIVE);
        boolean document = words.is(phrase.from(), WordClass.DOCUMENT_HEAD) && isAllNisba(phrase);
        boolean bare =
                (phrase.length() == 1 || document) && words.word(phrase.from()).definite() || headline;
        for (Phrase other : byHead.getOrDefault(head, List.of())) {
            boolean shorter = other.range().length() <= (document ? 1 : phrase.length());
            if (shorter || !bare && other.range().length() <= best.length()) {
                continue;
            }
            if (other.range().from() > phrase.from() && (phrase.from() >= titleEnd || best != phrase)) {
                break;
            }
            if (isCoordinated(other.range())) {
                continue;
            }
            if (bare || startsWith(other.range(), phrase)) {
                best = other.range();
            }
        }
        return best;
    }

    private boolean isAllNisba(Range phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (!NounPhrases.isNisba(words.word(i).stem()) || !words.word(i).definite()) {
                return false;
            }
        }
        return phrase.length() > 1;
    }

    private boolean isCoordinated(Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (words.word(i).conjunction()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(Range longer, Range shorter) {
        for (int i = 0; i < shorter.length(); i++) {
            if (!words.isWord(longer.from() + i)
                    || !words.isWord(shorter.from() + i)
                    || !words.word(longer.from() + i)
                            .stem()
                            .equals(words.word(shorter.from() + i).stem())) {
                return false;
            }
        }
        return true;
    }
}
