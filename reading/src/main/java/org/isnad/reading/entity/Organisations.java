package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Organisation;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;
import org.isnad.reading.statement.Findings;

/** The organisations of a story, each once by its fullest form. */
final class Organisations {
    private static final int SHORTEST = 3;
    private static final long NO_BODY = WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit();

    private final Namings namings;
    private final Findings findings;

    Organisations(Namings namings, Findings findings) {
        this.namings = namings;
        this.findings = findings;
    }

    List<Organisation> of(List<Mention> mentions) {
        List<Cluster> clusters = new ArrayList<>();
        for (Naming naming : longestFirst(mentions)) {
            bestFor(naming, clusters)
                    .ifPresentOrElse(cluster -> cluster.add(naming), () -> clusters.add(new Cluster(naming)));
        }
        return clusters.stream()
                .filter(this::isOrganisation)
                .sorted(Comparator.comparingInt(Cluster::first))
                .map(cluster -> new Organisation(namings.text(cluster.fullest()), null, null, cluster.mentions()))
                .toList();
    }

    private List<Naming> longestFirst(List<Mention> mentions) {
        List<Naming> all = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == NameKind.ORGANISATION) {
                all.add(namings.of(mention.from(), mention.to()));
            }
        }
        for (Span body : findings.bodies()) {
            if (body.length() > 1) {
                all.add(namings.of(body.start(), body.end()));
            }
        }
        all.removeIf(naming -> naming.words().isEmpty());
        all.sort(Comparator.<Naming>comparingInt(naming -> -naming.words().size())
                .thenComparingInt(Naming::from));
        return all;
    }

    private static Optional<Cluster> bestFor(Naming naming, List<Cluster> clusters) {
        return clusters.stream().filter(cluster -> cluster.takes(naming)).findFirst();
    }

    private boolean isOrganisation(Cluster cluster) {
        Naming name = cluster.fullest();
        Word word = namings.word(name.from());
        return name.letters().length() >= SHORTEST && (name.words().size() > 1 || !word.isAny(NO_BODY));
    }
}
