package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/**
 * Who speaks in a reading, how often, and how.
 *
 * @param stances how many statements take each stance that occurs
 * @param voices the speakers in the order of their first statement; nobody is no speaker
 */
record Tally(Map<Stance, Integer> stances, List<Voice> voices) {
    /**
     * One speaker.
     *
     * @param statements indexes in {@link Reading#statements()}
     */
    record Voice(Speaker speaker, List<Integer> statements) {}

    static Tally of(Reading reading) {
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        Map<String, Voice> voices = new LinkedHashMap<>();
        List<Statement> statements = reading.statements();
        for (int i = 0; i < statements.size(); i++) {
            stances.merge(statements.get(i).force().stance(), 1, Integer::sum);
            Speaker speaker = statements.get(i).speaker();
            if (isSomebody(speaker)) {
                voice(voices, speaker).statements().add(i);
            }
        }
        return new Tally(stances, List.copyOf(voices.values()));
    }

    static boolean isSomebody(Speaker speaker) {
        return speaker.kind() != SpeakerKind.NOBODY && !speaker.name().isBlank();
    }

    private static Voice voice(Map<String, Voice> voices, Speaker speaker) {
        Voice known = voices.get(speaker.name());
        if (known == null || (known.speaker().role() == null && speaker.role() != null)) {
            known = new Voice(speaker, known == null ? new ArrayList<>() : known.statements());
            voices.put(speaker.name(), known);
        }
        return known;
    }
}
