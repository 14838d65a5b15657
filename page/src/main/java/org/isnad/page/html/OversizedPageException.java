package org.isnad.page.html;

/** A page with more in it than any story needs: made to harm, or broken. */
public final class OversizedPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OversizedPageException(String limit) {
        super("more than the " + limit + " of the largest page");
    }
}
