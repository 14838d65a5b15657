package org.isnad.reading.name;

/**
 * A form and what the model says of it, wherever it stands, for the token itself and for those near it.
 *
 * @param votes sums of {@link Votes} at the places below
 */
record Opinion(Glance glance, long[] votes) {
    /** For the token. */
    static final int ALONE = 0;
    /** For the token after it. */
    static final int BEFORE = 2;
    /** For the token before it. */
    static final int AFTER = 4;
    /** For the second token after it. */
    static final int BEFORE_THAT = 6;
    /** For the second token before it. */
    static final int AFTER_THAT = 8;
    /** Also for the token where that before it is in no name. */
    static final int ALONE_AFTER_OUTSIDE = 10;
    /** Also for the token after it where it is in no name itself. */
    static final int OUTSIDE = 12;
    /** Also for the token before it where that before is in no name. */
    static final int AFTER_OUTSIDE = 14;

    private static final int SIZE = 16;

    static Opinion of(Glance glance, NameModel model) {
        return new Opinion(glance, new Asking(model).of(glance));
    }

    /** Asks the model for one group of features after the other. */
    private static final class Asking {
        private final NameModel model;
        private final Features features = new Features();
        private final Votes votes = new Votes();
        private final long[] sums = new long[SIZE];

        Asking(NameModel model) {
            this.model = model;
        }

        long[] of(Glance glance) {
            features.alone(glance);
            put(ALONE);
            features.before(glance);
            put(BEFORE);
            features.after(glance);
            put(AFTER);
            features.beforeThat(glance);
            put(BEFORE_THAT);
            features.afterThat(glance);
            put(AFTER_THAT);
            outside(glance);
            return sums;
        }

        private void outside(Glance glance) {
            features.labelled(Labels.OUTSIDE, glance);
            put(ALONE_AFTER_OUTSIDE);
            features.labelledBefore(Labels.OUTSIDE, glance);
            put(OUTSIDE);
            features.labelledAfter(Labels.OUTSIDE, glance);
            put(AFTER_OUTSIDE);
        }

        private void put(int place) {
            model.vote(features, votes.clear());
            votes.put(sums, place);
            features.clear();
        }
    }
}
