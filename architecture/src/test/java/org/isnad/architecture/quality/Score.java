package org.isnad.architecture.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * How many statements of readings are right. One is found where its content overlaps that of a labelled one with a Dice
 * of at least 0.8 over characters, each labelled one once, best first.
 */
final class Score {
    private static final double LEAST = 0.8;

    private static final double SURE = 0.9;

    private int gold;
    private int given;
    private int found;
    private int withSpeaker;
    private int exact;
    private int stance;
    private int sure;
    private int sureAndRight;

    private record Pair(Gold.Said said, Statement statement, double overlap) {
        boolean sameSpeaker() {
            return SameName.of(said.speaker(), statement.speaker().name());
        }
    }

    void add(Gold label, Reading reading) {
        gold += label.statements().size();
        given += reading.statements().size();
        for (Pair pair : pairs(label.statements(), reading.statements())) {
            found++;
            withSpeaker += pair.sameSpeaker() ? 1 : 0;
            exact += pair.overlap() == 1 ? 1 : 0;
            stance += pair.said().stance() == pair.statement().force().stance() ? 1 : 0;
            sureAndRight += isSure(pair.statement()) && pair.sameSpeaker() ? 1 : 0;
        }
        sure += (int) reading.statements().stream().filter(Score::isSure).count();
    }

    private static boolean isSure(Statement statement) {
        return statement.confidence() >= SURE;
    }

    /** Those of the statements of a reading whose content and speaker are both right. */
    static Set<Statement> right(Gold label, List<Statement> statements) {
        return pairs(label.statements(), statements).stream()
                .filter(Pair::sameSpeaker)
                .map(Pair::statement)
                .collect(Collectors.toSet());
    }

    private static List<Pair> pairs(List<Gold.Said> labelled, List<Statement> statements) {
        List<Pair> near = new ArrayList<>();
        for (Gold.Said said : labelled) {
            for (Statement statement : statements) {
                double overlap = overlap(said.content(), statement.attribution().content());
                if (overlap >= LEAST) {
                    near.add(new Pair(said, statement, overlap));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Object> taken = new HashSet<>();
        near.removeIf(pair -> taken.contains(pair.said())
                || taken.contains(pair.statement())
                || !taken.add(pair.said())
                || !taken.add(pair.statement()));
        return near;
    }

    private static double overlap(List<Span> some, List<Span> others) {
        BitSet a = units(some);
        BitSet b = units(others);
        int all = a.cardinality() + b.cardinality();
        a.and(b);
        return all == 0 ? 0 : 2.0 * a.cardinality() / all;
    }

    private static BitSet units(List<Span> parts) {
        BitSet units = new BitSet();
        parts.forEach(part -> units.set(part.start(), part.end()));
        return units;
    }

    double statements() {
        return f1(found);
    }

    double statementsWithSpeaker() {
        return f1(withSpeaker);
    }

    double exactStatements() {
        return f1(exact);
    }

    /** Of the statements found, the share whose stance is right. */
    double stance() {
        return found == 0 ? 0 : (double) stance / found;
    }

    /** Of the statements given with a confidence of at least 0.9, the share whose content and speaker are right. */
    double sureAreRight() {
        return sure == 0 ? 0 : (double) sureAndRight / sure;
    }

    /** Of the labelled statements, the share found with a confidence of at least 0.9 and right. */
    double foundSurely() {
        return gold == 0 ? 0 : (double) sureAndRight / gold;
    }

    private double f1(int right) {
        return gold + given == 0 ? 0 : 2.0 * right / (gold + given);
    }
}
