package org.isnad.page.html.imprint;

import java.util.List;
import java.util.Optional;
import org.isnad.page.html.address.Address;
import org.isnad.page.html.metadata.Wording;
import org.isnad.page.html.names.Lists;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the outlet that a story was taken from where the story links to it: a name after a noun such as «the
 * newspaper», which is a link to one of another site's pages. Outlets that are quoted and no more have no link.
 */
final class LinkedCredit {
    private static final WordList NOUNS = Lists.named("imprint/outlet-nouns.txt");
    private static final int LONGEST = 40;

    private LinkedCredit() {}

    /** @param links of the page */
    static Optional<String> in(List<Element> links, String host) {
        Optional<Address> here = Address.of("http://" + host + "/");
        return links.stream()
                .filter(link -> followsNoun(link) && isElsewhere(link, here))
                .flatMap(link -> Wording.of(link, LONGEST).stream())
                .findFirst();
    }

    private static boolean followsNoun(Element link) {
        if (!(link.previousSibling() instanceof TextNode before)) {
            return false;
        }
        String text = before.getWholeText().strip();
        String near = text.substring(Math.max(0, text.length() - LONGEST));
        return NOUNS.has(Key.of(near.substring(near.lastIndexOf(' ') + 1)));
    }

    private static boolean isElsewhere(Element link, Optional<Address> here) {
        Optional<Address> there = Address.of(link.attr("href"));
        return here.isPresent()
                && there.filter(address -> !address.isFront() && !address.isOfSameSite(here.get()))
                        .isPresent();
    }
}
