package org.isnad.link.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.link.model.Passage;
import org.isnad.link.words.Hash;
import org.isnad.model.Reading;

/** Names the passages of a story. */
final class Passages {
    private final Map<Long, Integer> seen = new HashMap<>();
    private final String story;

    private Passages(String story) {
        this.story = story;
    }

    /** First the statements in their order, then the sentences in theirs. */
    static List<Passage> of(Reading reading, List<Atom> atoms) {
        List<Passage> out = new ArrayList<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            out.add(new Passage(
                    reading.statements().get(i).id(),
                    Layout.extent(reading.statements().get(i)),
                    i));
        }
        Passages passages = new Passages(reading.story().id());
        for (Atom atom : atoms) {
            String id = passages.id(atom.span().of(reading.story().text()));
            out.add(new Passage(id, atom.span(), null));
        }
        return List.copyOf(out);
    }

    /** Never by offsets, so that a better extraction of the page does not orphan what was tied to it. */
    private String id(String words) {
        String folded = Folding.fold(words);
        int occurrence = seen.merge(Hash.of(folded), 1, Integer::sum);
        long id = Hash.of(Hash.of(story), Hash.of(Hash.of(folded), occurrence));
        return "s" + HexFormat.of().toHexDigits(id);
    }
}
