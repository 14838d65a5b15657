package org.isnad.fetch.watch;

/** Is told what happens while it happens. Called by several threads. */
public interface Teller {
    /** One more page is kept. */
    void kept(String link);

    /** A list of stories was looked at, and named so many pages that are kept now. */
    void looked(String list, int pages);

    /**
     * Something could not be fetched.
     *
     * @param later whether it is tried again at a later look
     */
    void failed(String address, String problem, boolean later);
}
