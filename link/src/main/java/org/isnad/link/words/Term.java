package org.isnad.link.words;

/**
 * A word as it is compared.
 *
 * @param id the same for all forms of a word, and for words that mean the same
 * @param root the same for what seems to be of one root
 * @param weight how much it tells, as a natural logarithm: near zero for words that stand everywhere
 * @param opposite number of the pair of opposites it belongs to, negative on one side and positive on the other; zero
 *     for none
 * @param polarity what it does to what is said
 * @param breaks whether another clause begins with it
 * @param fate whether it tells what befell those who are counted
 */
public record Term(int id, int root, float weight, int opposite, Polarity polarity, boolean breaks, boolean fate) {
    /** What a word does to what is said. */
    public enum Polarity {
        NONE,
        /** A particle or verb of not being so. */
        NOT,
        /** A word of denying or refuting. */
        DENIES,
        /** A word of rejecting, which denies where it is a charge that is rejected. */
        REJECTS,
        /** A word for what is laid to somebody's charge. */
        CHARGE,
        /** What is said to be lacking where a charge is called untrue. */
        BASE
    }
}
