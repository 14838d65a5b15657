package org.isnad.reading.lexicon;

import org.isnad.arabic.Letter;

/** The article, which is written as part of its word. */
public final class Article {
    private static final String AL = "" + Letter.ALEF + Letter.LAM;
    /** The preposition lam and the article after it, whose alef is lost. */
    private static final String LIL = "" + Letter.LAM + Letter.LAM;

    private Article() {}

    /** The word with the article before it. */
    public static String before(String bare) {
        return AL + bare;
    }

    /** Whether the form begins as with the article. */
    public static boolean begins(String form) {
        return form.startsWith(AL);
    }

    /** The form without the article that it begins with. */
    public static String without(String form) {
        return form.substring(AL.length());
    }

    /** Whether the form begins with the preposition lam and the article. */
    public static boolean followsLam(String form) {
        return form.startsWith(LIL);
    }

    /** The word with its plain article in place of that after the preposition lam. */
    public static String withoutLam(String form) {
        return before(form.substring(LIL.length()));
    }
}
