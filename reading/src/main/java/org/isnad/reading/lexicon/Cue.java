package org.isnad.reading.lexicon;

import java.util.Set;
import org.isnad.model.Stance;

/**
 * A lexeme that reports (PARC's cue).
 *
 * @param key its name in {@code reporting.cues}
 * @param frames how content follows its verb and participle
 * @param nominal how content follows its verbal noun; empty where the noun is no cue
 * @param nobody whether its imperfect without a source says that nobody is named
 */
public record Cue(String key, Stance stance, Set<Frame> frames, Set<Frame> nominal, boolean nobody) {}
