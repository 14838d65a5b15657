package org.isnad.ledger.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The terms of some words, those of one word at one position. Not thread-safe; read once. */
public final class TermStream extends TokenStream {
    /** So far apart stand the parts of a field that no phrase reaches over. */
    private static final int GAP = 100;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<List<Word>> parts;
    private final WordForms.Use use;
    private int part;
    private int word;
    private int form;

    /** The words of several texts, with a gap between each and the next. */
    public TermStream(List<List<Word>> parts, WordForms.Use use) {
        this.parts = parts;
        this.use = use;
    }

    @Override
    public void reset() {
        part = 0;
        word = 0;
        form = 0;
    }

    @Override
    public boolean incrementToken() {
        while (part < parts.size() && word == parts.get(part).size()) {
            part++;
            word = 0;
        }
        if (part == parts.size()) {
            return false;
        }
        BytesRef[] terms = parts.get(part).get(word).forms().terms(use);
        term.setBytesRef(terms[form]);
        increment.setPositionIncrement(form > 0 ? 0 : word == 0 && part > 0 ? GAP : 1);
        form++;
        if (form == terms.length) {
            form = 0;
            word++;
        }
        return true;
    }
}
