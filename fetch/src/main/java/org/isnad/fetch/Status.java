package org.isnad.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.isnad.fetch.http.Response;
import org.isnad.fetch.wire.FetchException;

/** What the numbers mean with which servers refuse. */
final class Status {
    private static final int ERRORS = 400;
    private static final int THEIR_ERRORS = 500;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int TOO_SLOW = 408;
    private static final Duration LONGEST = Duration.ofDays(1);

    private Status() {}

    /** Refuses an answer that may be another one later. */
    static void refuseFleeting(Response response) throws FetchException {
        int status = response.status();
        if (status < THEIR_ERRORS && status != TOO_MANY && status != TOO_SLOW && status != TOO_EARLY) {
            return;
        }
        Optional<Duration> after = response.headers().first("Retry-After").flatMap(Status::duration);
        String message = status == TOO_MANY
                ? "the server says that we ask too often (429)" + when(after)
                : "the server has a problem of its own (" + status + ")" + when(after);
        throw after.isPresent() ? FetchException.notBefore(after.get(), message) : FetchException.passing(message);
    }

    private static String when(Optional<Duration> after) {
        return after.map(time -> ": it asks us to come back in " + time.toSeconds() + " seconds")
                .orElse(": try again later");
    }

    /** Seconds, or a date. */
    private static Optional<Duration> duration(String told) {
        try {
            Duration time = told.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Duration.ofSeconds(Long.parseLong(told))
                    : Duration.between(Instant.now(), ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(time.isNegative() ? Duration.ZERO : time).map(Status::bounded);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    /** Refuses an answer that is no page. */
    static void refuseLasting(Response response) throws FetchException {
        int status = response.status();
        if (status >= ERRORS) {
            throw FetchException.lasting(words(status));
        } else if (!response.fine() && !response.unchanged()) {
            throw FetchException.lasting("the server sends no page (" + status + ")");
        }
    }

    private static String words(int status) {
        return switch (status) {
            case 401 -> "it is there only for those with a password (401)";
            case 402 -> "it is there only for those who pay (402)";
            case 403 -> "the server does not let us see it (403): open it in a browser, save it, and read the file";
            case 404 -> "there is no such page (404): check the address";
            case 410 -> "the page has been taken away (410)";
            case 451 -> "the page is withheld for legal reasons (451)";
            default -> "the server refuses (" + status + ")";
        };
    }
}
