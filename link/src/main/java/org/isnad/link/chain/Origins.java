package org.isnad.link.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.link.Clusters;

/**
 * From how many hands the statements of one claim come. Statements have a common origin where they came through one
 * agency, one quoted outlet or one speaker, or where their stories are copies; ten outlets with one agency's text are
 * one origin. That no common origin was found does not prove that there is none.
 */
public final class Origins {
    private Origins() {}

    /**
     * The statements of a claim, those of a common origin together.
     *
     * @param chains of the claim's statements
     * @param copies stories that copy each other, each with the id of its cluster; a story that is missing copies none
     * @return ids of statements, in order, under a name that is the same in any order
     */
    public static Map<String, List<String>> of(Collection<Chain> chains, Map<String, String> copies) {
        Clusters clusters = new Clusters();
        for (Chain chain : chains) {
            clusters.tie(own(chain), "=" + copies.getOrDefault(chain.story(), chain.story()));
            hands(chain).forEach(step -> clusters.tie(own(chain), "@" + step.id()));
        }
        Map<String, List<String>> out = new TreeMap<>();
        clusters.all().forEach((name, members) -> {
            List<String> statements = members.stream()
                    .filter(member -> member.startsWith("+"))
                    .map(member -> member.substring(1))
                    .toList();
            out.put(name.substring(1), statements);
        });
        return out;
    }

    /** Where nobody else is told to have handed the words down, it was the outlet. */
    private static List<Step> hands(Chain chain) {
        List<Step> hands =
                chain.steps().stream().filter(step -> step.role().isHand()).toList();
        return hands.isEmpty()
                ? chain.steps().stream()
                        .filter(step -> step.role() == Step.Role.OUTLET)
                        .toList()
                : hands;
    }

    private static String own(Chain chain) {
        return "+" + chain.statement();
    }

    /**
     * The step that all chains go through; of several the one nearest to the outlets, from where the ways part. Empty
     * for fewer than two chains.
     */
    public static Optional<Step> commonLink(Collection<Chain> chains) {
        if (chains.size() < 2) {
            return Optional.empty();
        }
        return chains.iterator().next().steps().stream()
                .filter(step -> chains.stream().allMatch(chain -> has(chain, step)))
                .findFirst();
    }

    private static boolean has(Chain chain, Step step) {
        return chain.steps().stream().anyMatch(next -> next.id().equals(step.id()));
    }
}
