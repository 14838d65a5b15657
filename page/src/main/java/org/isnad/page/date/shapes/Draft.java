package org.isnad.page.date.shapes;

import java.util.Optional;

/**
 * A date as printed, before it is decided what it means.
 *
 * @param first its first piece
 * @param end the first piece after it
 */
public record Draft(int first, int end, When when, Optional<Clock> clock) {}
