package org.isnad.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time as it is written on the command line: {@code 15m}, {@code 2h}, {@code 1d}. */
final class Every implements ITypeConverter<Duration> {
    private static final int MOST_DIGITS = 6;

    @Override
    public Duration convert(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        String digits = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        Duration time = number ? Duration.ofSeconds(Long.parseLong(digits) * seconds(text)) : Duration.ZERO;
        if (time.compareTo(Duration.ofMinutes(1)) < 0 || time.compareTo(Duration.ofDays(7)) > 0) {
            throw new TypeConversionException("'" + written + "' is no time from 1m to 7d, as in 15m or 2h");
        }
        return time;
    }

    private static long seconds(String text) {
        return switch (text.charAt(text.length() - 1)) {
            case 's' -> 1;
            case 'm' -> 60;
            case 'h' -> 3_600;
            case 'd' -> 86_400;
            default -> 0;
        };
    }
}
