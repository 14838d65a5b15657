package org.isnad.ledger.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.Word;
import org.isnad.ledger.search.query.Clause;
import org.isnad.ledger.search.query.Field;
import org.isnad.model.Span;

/** Finds in a text the words that were asked for. Not thread-safe. */
final class Marking {
    private final Analysis analysis;
    private final List<Wanted> wanted = new ArrayList<>();

    private Marking(Analysis analysis) {
        this.analysis = analysis;
    }

    static Marking of(Clause clause, Analysis analysis) {
        Marking out = new Marking(analysis);
        clause.accept(new Collecting(out));
        return out;
    }

    /** In order, and none touching the next. */
    List<Span> in(String text) {
        List<Word> words = analysis.words(text);
        boolean[] marked = new boolean[words.size()];
        for (Wanted one : wanted) {
            one.mark(words, marked);
        }
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                out.add(new Span(words.get(i).start(), words.get(i).end()));
            }
        }
        return out;
    }

    private interface Wanted {
        void mark(List<Word> words, boolean[] marked);
    }

    private interface Test {
        boolean fits(Word word);
    }

    private void want(Clause.Words words) {
        List<Word> asked = analysis.words(words.words());
        if (words.manner() == Clause.Manner.EXACT) {
            wanted.add((in, marked) -> phrase(asked, words.reach(), in, marked));
            return;
        }
        for (Word word : asked) {
            Test test = test(word, words);
            wanted.add((in, marked) -> {
                for (int i = 0; i < marked.length; i++) {
                    marked[i] |= test.fits(in.get(i));
                }
            });
        }
    }

    private static Test test(Word asked, Clause.Words words) {
        String surface = asked.forms().surface();
        switch (words.manner()) {
            case PREFIX:
                return word -> word.forms().surface().startsWith(surface)
                        || word.forms().bare().startsWith(surface);
            case FUZZY:
                CompiledAutomaton near =
                        FuzzyQuery.getFuzzyAutomaton(surface, words.reach(), Math.min(1, surface.length()), true);
                return word -> accepts(near, word.forms().surface());
            default:
                return word -> word.forms().stem().equals(asked.forms().stem());
        }
    }

    private static boolean accepts(CompiledAutomaton near, String spelling) {
        BytesRef bytes = new Term("", spelling).bytes();
        return near.runAutomaton == null
                ? near.term != null && near.term.bytesEquals(bytes)
                : near.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
    }

    /** The words one after the other; between two of them at most so many more. */
    private static void phrase(List<Word> asked, int reach, List<Word> in, boolean[] marked) {
        for (int start = 0; start < in.size() && !asked.isEmpty(); start++) {
            if (isFirst(asked.get(0), in.get(start))) {
                int[] places = places(asked, reach, in, start);
                for (int place : places) {
                    marked[place] = true;
                }
            }
        }
    }

    private static boolean isFirst(Word asked, Word word) {
        String surface = asked.forms().surface();
        return word.forms().surface().equals(surface) || word.forms().bare().equals(surface);
    }

    /** Where they stand; nowhere if not all of them do. */
    private static int[] places(List<Word> asked, int reach, List<Word> in, int start) {
        int[] out = new int[asked.size()];
        out[0] = start;
        int left = reach;
        for (int i = 1; i < out.length; i++) {
            int at = out[i - 1] + 1;
            while (at < in.size() && left > 0 && !same(asked.get(i), in.get(at))) {
                at++;
                left--;
            }
            if (at >= in.size() || !same(asked.get(i), in.get(at))) {
                return new int[0];
            }
            out[i] = at;
        }
        return out;
    }

    private static boolean same(Word asked, Word word) {
        return asked.forms().surface().equals(word.forms().surface());
    }

    /** Gathers the words of the text that are asked for, not those that are excluded. */
    private record Collecting(Marking marking) implements Clause.Cases<Boolean> {
        @Override
        public Boolean all(Clause.All all) {
            all.parts().forEach(part -> part.accept(this));
            return true;
        }

        @Override
        public Boolean any(Clause.Any any) {
            any.parts().forEach(part -> part.accept(this));
            return true;
        }

        @Override
        public Boolean not(Clause.Not not) {
            return false;
        }

        @Override
        public Boolean words(Clause.Words words) {
            if (words.field() == Field.TEXT || words.field() == Field.TITLE) {
                marking.want(words);
            }
            return true;
        }

        @Override
        public Boolean choice(Clause.Choice choice) {
            return true;
        }

        @Override
        public Boolean amount(Clause.Amount amount) {
            return true;
        }

        @Override
        public Boolean counted(Clause.Counted counted) {
            return true;
        }

        @Override
        public Boolean days(Clause.Days days) {
            return true;
        }
    }
}
