package org.isnad.cli.view;

/** A time of publication as people read it. */
final class Moment {
    private static final int DATE = "2018-10-30".length();
    private static final int MINUTE = "2018-10-30T14:05".length();

    private Moment() {}

    /** Day and minute of an ISO 8601 time, without seconds and offset; anything else as it is. */
    static String of(String published) {
        boolean hasClock = published.length() >= MINUTE && published.charAt(DATE) == 'T';
        return hasClock ? published.substring(0, DATE) + " " + published.substring(DATE + 1, MINUTE) : published;
    }
}
