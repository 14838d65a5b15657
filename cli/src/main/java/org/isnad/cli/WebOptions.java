package org.isnad.cli;

import java.time.Duration;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.Manners;
import org.isnad.fetch.http.Request;
import org.isnad.fetch.wire.Door;
import org.isnad.fetch.wire.Guard;
import org.isnad.fetch.wire.Limits;
import org.isnad.fetch.wire.NameService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that fetches can be told; picocli fills it. */
final class WebOptions {
    private static final double LONGEST_DELAY = 3_600;
    private static final int LONGEST_AGENT = 300;
    private static final double MILLIS = 1_000;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--allow-private",
            description = "Also fetch from this machine and from private networks, where redirects never lead by"
                    + " themselves.")
    private boolean allowPrivate;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "Pause between two requests to one host; 1, or what its robots.txt asks for.")
    private double delay = 1;

    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            description =
                    "Who servers are told that we are, for example 'mydesk/1.0 (+https://…)'; robots.txt is obeyed"
                            + " under the letters it begins with.")
    private @Nullable String agent;

    /** Refuses what cannot be meant. */
    void check() {
        if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
            throw new ParameterException(spec.commandLine(), "--delay must be from 0 to " + (long) LONGEST_DELAY);
        }
        if (agent != null && !isAgent(agent)) {
            throw new ParameterException(
                    spec.commandLine(), "--user-agent must be short plain ASCII that begins with a letter");
        }
    }

    private static boolean isAgent(String name) {
        boolean printable = name.length() <= LONGEST_AGENT && name.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return printable && !Request.token(name).isEmpty();
    }

    String agent() {
        return agent == null ? "isnad/" + Version.number() + " (reads Arabic news)" : agent;
    }

    Fetcher fetcher() {
        Guard guard = allowPrivate ? Guard.NONE : Guard.PUBLIC;
        Manners manners = Manners.usual(agent()).withDelay(Duration.ofMillis(Math.round(delay * MILLIS)));
        return new Fetcher(new Door(NameService.SYSTEM, guard, Limits.USUAL), manners);
    }
}
