package org.isnad.page.html.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.page.html.box.Box;
import org.isnad.page.html.box.Role;

/**
 * Finds the box that holds the story. Running text counts for a box, everything else against it, and the box with the
 * greatest sum is the story's: what is around it adds more links than text, what is in it less text. A box that the
 * page names as the body's goes first unless it holds too little.
 */
final class Container {
    /** Of the running text in the best box, a named one has at least so much. */
    private static final double ENOUGH = 0.3;
    /** Of the running text in the largest named box, another part of the body has at least so much. */
    private static final double PART = 0.1;

    private static final double LINKED = 0.5;

    private final Judgement page;
    /** By the number of the box: running text less everything else, and running text alone. */
    private final double[] sum;

    private final double[] prose;

    Container(Judgement page) {
        this.page = page;
        this.sum = new double[page.boxes().size()];
        this.prose = new double[page.boxes().size()];
        for (Judged block : page.blocks()) {
            sum[block.box().number()] += block.weight();
            prose[block.box().number()] += block.isProse() ? block.weight() : 0;
        }
        for (int i = sum.length - 1; i >= 0; i--) {
            addToParent(page.boxes().get(i));
        }
    }

    private void addToParent(Box box) {
        box.parent().ifPresent(parent -> {
            sum[parent.number()] += sum[box.number()];
            prose[parent.number()] += prose[box.number()];
        });
    }

    /** The story's box, if the page has any box. */
    Optional<Box> box() {
        Optional<Box> best = greatest(page.boxes().stream(), sum);
        return best.flatMap(this::firstOfSeveral)
                .or(this::named)
                .or(() -> best.flatMap(this::onlyArticle))
                .filter(named ->
                        best.filter(box -> prose(named) < ENOUGH * prose(box)).isEmpty())
                .or(() -> best);
    }

    /** The box that the page names as the body's. */
    Optional<Box> named() {
        return greatest(bodies(), prose).map(this::withItsOtherParts);
    }

    private double prose(Box box) {
        return prose[box.number()];
    }

    private Stream<Box> bodies() {
        return page.boxes().stream().filter(box -> box.role() == Role.BODY && !page.isApart(box));
    }

    /** The box with the greatest figure, the innermost of several: it has the greatest number. */
    private static Optional<Box> greatest(Stream<Box> boxes, double[] figure) {
        return boxes.filter(box -> !Judged.isParagraph(box))
                .max(Comparator.<Box>comparingDouble(box -> figure[box.number()])
                        .thenComparing(Box::number));
    }

    /** Pages part a long body by advertisements into several boxes; lists of stories have several bodies too. */
    private Box withItsOtherParts(Box largest) {
        double least = Math.max(PART * prose(largest), 1);
        Box whole = bodies().filter(box -> prose(box) >= least).reduce(largest, Box::common);
        return whole == largest || hasLinkedHeading(whole) ? largest : whole;
    }

    private boolean hasLinkedHeading(Box box) {
        List<Judged> blocks = page.blocks();
        return blocks.stream()
                .anyMatch(judged -> judged.block().links() > LINKED
                        && judged.box().in(box)
                        && judged.kind() != Kind.APART
                        && judged.block().rank() > 0);
    }

    /** The one element of the page that says it is an article, if it is inside the best box. */
    private Optional<Box> onlyArticle(Box best) {
        List<Box> articles = page.boxes().stream()
                .filter(box -> box.tag().equals("article") && !page.isApart(box) && prose(box) > 0)
                .limit(2)
                .toList();
        return articles.size() == 1 && articles.get(0).in(best) ? Optional.of(articles.get(0)) : Optional.empty();
    }

    /** Pages to scroll on and on add further stories, each with a headline of its own. */
    private Optional<Box> firstOfSeveral(Box best) {
        List<Box> headed = page.boxes().stream()
                .filter(box -> box.tag().equals("article") && box.isHeaded() && box.in(best) && prose(box) > 0)
                .limit(2)
                .toList();
        boolean several = headed.size() == 2 && !headed.get(1).in(headed.get(0));
        return several ? Optional.of(headed.get(0)) : Optional.empty();
    }
}
