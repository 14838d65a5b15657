package org.isnad.ledger.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.isnad.ledger.search.analysis.Rarity;
import org.isnad.ledger.search.analysis.Word;
import org.isnad.ledger.search.analysis.WordForms;
import org.isnad.ledger.search.query.Clause;

/** Words in one field of the index. */
final class WordsQuery {
    private static final int MOST_SPELLINGS = 64;
    /** The mark of spellings and the first letter are as they were asked for. */
    private static final int SURE = 2;

    private final String field;
    private final boolean text;

    /** @param text whether the field holds stems and spellings, and not the spellings of names alone */
    WordsQuery(String field, boolean text) {
        this.field = field;
        this.text = text;
    }

    Query of(Clause.Words words, List<Word> found) {
        switch (words.manner()) {
            case EXACT:
                return found.size() == 1 ? spelled(found.get(0)) : phrase(found, words.reach());
            case PREFIX:
                return each(found, this::beginning);
            case FUZZY:
                return each(found, word -> fuzzy(word, words.reach()));
            default:
                return each(found, text ? this::stem : this::spelled);
        }
    }

    private interface Make {
        Query of(Word word);
    }

    private static Query each(List<Word> words, Make make) {
        if (words.size() == 1) {
            return make.of(words.get(0));
        }
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        words.forEach(word -> out.add(make.of(word), Occur.MUST));
        return out.build();
    }

    /** The word in any of its forms. */
    Query stem(Word word) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        word.forms().stemmed().forEach(form -> any.addTerm(term(form)));
        return weighed(any.build(), word);
    }

    private Term term(String term) {
        return new Term(field, term);
    }

    private static Query weighed(Query query, Word word) {
        return new BoostQuery(query, Rarity.standard().of(word.forms().stem()));
    }

    private Query spelled(Word word) {
        TermQuery surface = new TermQuery(term(word.forms().spelled()));
        if (!text) {
            return weighed(surface, word);
        }
        return weighed(either(surface, new TermQuery(term(word.forms().inside()))), word);
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    /** Before the first word clitics may stand; between the others they would be words of their own. */
    private Query phrase(List<Word> words, int reach) {
        MultiPhraseQuery.Builder out = new MultiPhraseQuery.Builder().setSlop(reach);
        float weight = 0;
        for (int i = 0; i < words.size(); i++) {
            WordForms forms = words.get(i).forms();
            weight += Rarity.standard().of(forms.stem());
            Term spelled = term(forms.spelled());
            out.add(i == 0 && text ? new Term[] {spelled, term(forms.inside())} : new Term[] {spelled});
        }
        return new BoostQuery(out.build(), weight);
    }

    private Query beginning(Word word) {
        Query surface = new PrefixQuery(term(word.forms().spelled()));
        return weighed(text ? either(surface, new PrefixQuery(term(word.forms().inside()))) : surface, word);
    }

    private Query fuzzy(Word word, int edits) {
        return weighed(
                new FuzzyQuery(
                        term(word.forms().spelled()),
                        edits,
                        SURE,
                        MOST_SPELLINGS,
                        true,
                        new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_SPELLINGS)),
                word);
    }
}
