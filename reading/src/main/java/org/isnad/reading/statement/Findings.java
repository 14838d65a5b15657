package org.isnad.reading.statement;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * What was found on the way to a story's statements.
 *
 * @param statements ordered by where their content starts
 * @param people every place that names a person in full or with a role, in order
 * @param bodies every phrase whose head says that it names an organisation, in order; in tokens
 * @param grammar how the story's words join
 */
public record Findings(List<Statement> statements, List<NamedPerson> people, List<Span> bodies, Grammar grammar) {
    public Findings {
        statements = List.copyOf(statements);
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
    }
}
