package org.isnad.page.html.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.page.html.box.Box;

/**
 * Finds what the site adds below a story: where one box holds nearly all of its paragraphs, text in another box after
 * the last of them is a notice of the site, on its comments or its authors.
 */
final class Afterword {
    private static final int PARAGRAPHS = 4;
    private static final double NEARLY_ALL = 0.8;

    private Afterword() {}

    /** The blocks, those of an afterword made furniture. */
    static List<Judged> silenced(List<Judged> blocks) {
        List<Judged> out = new ArrayList<>(blocks);
        main(blocks).ifPresent(main -> {
            for (int i = out.size() - 1; i >= 0 && !out.get(i).home().equals(main); i--) {
                out.set(i, isNotice(out.get(i)) ? out.get(i).as(Kind.FURNITURE) : out.get(i));
            }
        });
        return out;
    }

    private static boolean isNotice(Judged judged) {
        return judged.isProse() && !Judged.isParagraph(judged.home());
    }

    /** The box that holds nearly all of the running text. */
    private static Optional<Box> main(List<Judged> blocks) {
        Map<Box, Integer> words = new HashMap<>();
        Map<Box, Integer> paragraphs = new HashMap<>();
        int all = 0;
        for (Judged judged : blocks) {
            if (judged.isProse()) {
                all += judged.words();
                words.merge(judged.home(), judged.words(), Integer::sum);
                paragraphs.merge(judged.home(), 1, Integer::sum);
            }
        }
        double least = NEARLY_ALL * all;
        return words.keySet().stream()
                .filter(box -> words.getOrDefault(box, 0) > least && paragraphs.getOrDefault(box, 0) >= PARAGRAPHS)
                .findFirst();
    }
}
