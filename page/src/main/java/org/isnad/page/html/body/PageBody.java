package org.isnad.page.html.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.page.html.box.Block;
import org.isnad.page.html.box.Box;
import org.isnad.page.html.box.Layout;
import org.isnad.page.text.Key;
import org.isnad.page.text.Template;
import org.isnad.page.text.WordList;

/**
 * Finds the body of a page's story: judges each block, finds the box whose text is the story's, and chooses the
 * paragraphs in it. Where that gives next to nothing, less is believed of what the page says of itself. Linear in the
 * page's length; thread-safe.
 */
public final class PageBody {
    /** A story has more words, unless the page has no more. */
    private static final int STORY = 20;
    /** A page that says that there is no such story tells in fewer words what to do. */
    private static final int NOTE = 60;

    private static final WordList MISSING = WordList.named("missing.txt");

    /** How many times as much a way must find that believes less. */
    private static final int FAR_MORE = 2;

    private final Layout layout;
    private final String title;
    private final Template template;

    private PageBody(Layout layout, String title, Template template) {
        this.layout = layout;
        this.title = Key.of(title);
        this.template = template;
    }

    /** The story's paragraphs in order; none where the page has no text. */
    public static List<Block> of(Layout page, String title, Template template) {
        return new PageBody(page, title, template).paragraphs();
    }

    private List<Block> paragraphs() {
        Judgement page = new Judgement(layout, Apart.of(layout), template);
        Container container = new Container(page);
        List<Block> best =
                container.box().map(box -> paragraphs(page, box, false)).orElse(List.of());
        best = orElse(best, () -> container.named().map(box -> paragraphs(page, box, true)));
        best = orElse(best, this::believingNoNames);
        return words(best) < NOTE && saysItIsMissing(page) ? List.of() : best;
    }

    private boolean saysItIsMissing(Judgement page) {
        return MISSING.begins(title)
                || page.blocks().stream()
                        .anyMatch(judged -> judged.block().rank() > 0
                                && MISSING.begins(Key.of(judged.block().text())));
    }

    private Optional<List<Block>> believingNoNames() {
        Judgement page = new Judgement(layout, Apart.none(layout), template);
        return new Container(page).box().map(box -> paragraphs(page, box, false));
    }

    private static List<Block> orElse(List<Block> found, Supplier<Optional<List<Block>>> other) {
        int words = words(found);
        return words >= STORY
                ? found
                : other.get().filter(more -> words(more) > FAR_MORE * words).orElse(found);
    }

    private List<Block> paragraphs(Judgement page, Box body, boolean whole) {
        List<Block> text = new Selection(Afterword.silenced(Echo.silenced(page.in(body))), title, whole).paragraphs();
        List<Block> lead = Lead.of(page.blocks(), body, title);
        return Stream.concat(lead.stream().filter(block -> !isIn(block, text)), text.stream())
                .toList();
    }

    private static boolean isIn(Block lead, List<Block> text) {
        return text.stream().anyMatch(block -> block.text().equals(lead.text()));
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }
}
