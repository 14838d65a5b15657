package org.isnad.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.WebAddress;

/** What the {@code robots.txt} of one site asks of us. Thread-safe. */
final class SiteRules {
    /** No robot has to read more of a file (RFC 9309, section 2.5). */
    private static final int MOST_BYTES = 500 << 10;

    private static final int MOST_WARNINGS = 0;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    /** Those of a site without such a file. */
    static final SiteRules NONE = new SiteRules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));

    private final SimpleRobotRules rules;

    private SiteRules(SimpleRobotRules rules) {
        this.rules = rules;
    }

    /**
     * Reads a file.
     *
     * @param token what the file may call us
     */
    static SiteRules read(String url, byte[] file, String token) {
        byte[] start = Arrays.copyOf(file, end(file));
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, MOST_WARNINGS);
        return new SiteRules(parser.parseContent(url, start, "text/plain", List.of(token)));
    }

    /** Where the last line ends that is read. */
    private static int end(byte[] file) {
        int end = Math.min(file.length, MOST_BYTES);
        while (end > 0 && end < file.length && file[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Refuses an address that the site does not want to be asked for by robots. */
    void check(WebAddress address) throws AddressException {
        if (!rules.isAllowed(address.toString())) {
            throw new AddressException("the site does not want robots to read it (robots.txt: " + rule(address) + ")");
        }
        Optional<Duration> asked = askedDelay().filter(delay -> delay.compareTo(LONGEST_DELAY) > 0);
        if (asked.isPresent()) {
            throw new AddressException("the site asks robots to wait "
                    + asked.get().toSeconds() + " seconds between pages (robots.txt), which is too long");
        }
    }

    /** The pause between two requests that the site asks for. */
    Optional<Duration> delay() {
        return askedDelay().filter(delay -> delay.compareTo(LONGEST_DELAY) <= 0);
    }

    private Optional<Duration> askedDelay() {
        long millis = rules.getCrawlDelay();
        return millis == BaseRobotRules.UNSET_CRAWL_DELAY || millis <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis));
    }

    /** The site maps that the file names. */
    List<String> siteMaps() {
        return rules.getSitemaps();
    }

    /** The rule that forbids an address: the first one, longest first, that forbids it alone. */
    private String rule(WebAddress address) {
        for (RobotRule rule : rules.getRobotRules()) {
            SimpleRobotRules alone = new SimpleRobotRules();
            alone.addRule(rule.getPrefix(), rule.isAllow());
            if (!rule.isAllow() && !alone.isAllowed(address.toString())) {
                return "Disallow: " + rule.getPrefix();
            }
        }
        return "Disallow: /";
    }
}
