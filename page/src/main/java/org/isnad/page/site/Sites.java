package org.isnad.page.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.page.text.Template;

/** The sites met so far, in bounded memory: the one not met for longest is forgotten first. Not thread-safe. */
public final class Sites {
    private static final int MOST_SITES = 256;
    /** Lines of all pages kept of all sites. */
    private static final int MOST_LINES = 400_000;

    private final Map<String, SiteLines> sites = new LinkedHashMap<>(16, 0.75f, true);
    private int lines;

    /** Takes a page into account. */
    public void learn(Sample page) {
        SiteLines site = sites.computeIfAbsent(page.site(), name -> new SiteLines());
        lines -= site.size();
        site.learn(page);
        lines += site.size();
        while (sites.size() > 1 && (sites.size() > MOST_SITES || lines > MOST_LINES)) {
            forget();
        }
    }

    private void forget() {
        String oldest = sites.keySet().iterator().next();
        SiteLines gone = sites.remove(oldest);
        lines -= gone == null ? 0 : gone.size();
    }

    /** What is known now about the lines of a page; it does not change with what is learnt later. */
    public Template template(Sample page) {
        SiteLines site = sites.get(page.site());
        return site == null ? Template.NONE : site.template(page);
    }
}
