package org.isnad.page;

import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Story;
import org.isnad.page.html.HtmlPage;
import org.isnad.page.html.OversizedPageException;
import org.isnad.page.site.MarkupLines;
import org.isnad.page.site.Sample;
import org.isnad.page.text.Template;

/**
 * An HTML page.
 *
 * @param site what it is taken to belong to where its capture does not tell
 */
record HtmlFind(Place place, String markup, Capture capture, String site, Absence absence) implements Find {
    @Override
    public Optional<Found> read(Template template) {
        try {
            Optional<Story> story = HtmlPage.story(markup, capture, template);
            return story.isPresent()
                    ? Optional.of(new Found.Told(place, story.get(), capture))
                    : absence.of("an HTML page without a story", "name a page whose story is in its markup");
        } catch (OversizedPageException e) {
            return Optional.of(new Found.Failed(place, e.getMessage() + ": save the story's part of it alone"));
        }
    }

    @Override
    public Optional<Sample> sample() {
        return Optional.of(Sample.of(SiteName.of(capture, site), MarkupLines.keys(markup)));
    }

    @Override
    public int weight() {
        return markup.length();
    }
}
