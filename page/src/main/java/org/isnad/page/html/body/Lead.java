package org.isnad.page.html.body;

import java.util.ArrayList;
import java.util.List;
import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Box;

/** Finds the lead where it is printed apart from the body: between the title and the picture above the text. */
final class Lead {
    /** Shorter ones are subtitles, which say again what the title or the text says. */
    private static final int FEWEST_WORDS = 25;

    /** A sentence with its full stop, in a paragraph, is no subtitle. */
    private static final int FEWEST_OF_A_PARAGRAPH = 18;

    private static final int MOST_WORDS = 120;
    private static final double LINKED = 0.3;

    private Lead() {}

    /**
     * The lead's paragraphs; none if there is none.
     *
     * @param body the box of the body
     * @param title the key of the title
     */
    static List<Block> of(List<Judged> blocks, Box body, String title) {
        List<Block> lead = new ArrayList<>();
        boolean titled = false;
        for (Judged judged : blocks) {
            if (judged.box().in(body)) {
                break;
            } else if (judged.block().rank() == 1
                    || !title.isEmpty() && judged.key().equals(title)) {
                titled = true;
                lead.clear();
            } else if (titled && mayBe(judged)) {
                lead.add(judged.block());
            }
        }
        return lead.stream().mapToInt(Block::words).sum() <= MOST_WORDS ? lead : List.of();
    }

    private static boolean mayBe(Judged judged) {
        boolean text = judged.isProse() || judged.kind() == Kind.HEADING;
        Block block = judged.block();
        int least = block.tag().equals("p") && block.text().endsWith(".") ? FEWEST_OF_A_PARAGRAPH : FEWEST_WORDS;
        return text && block.words() >= least && block.links() < LINKED && !block.isItem();
    }
}
