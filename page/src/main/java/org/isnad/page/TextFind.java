package org.isnad.page;

import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Story;
import org.isnad.page.site.Sample;
import org.isnad.page.text.PageText;
import org.isnad.page.text.PlainPage;
import org.isnad.page.text.Template;

/**
 * A page as plain text.
 *
 * @param site what it is taken to belong to where its capture does not tell
 */
record TextFind(Place place, PlainPage page, Capture capture, String site, Absence absence) implements Find {
    @Override
    public Optional<Found> read(Template template) {
        try {
            Optional<Story> story = PageText.story(page, capture, template);
            return story.isPresent()
                    ? Optional.of(new Found.Told(place, story.get(), capture))
                    : absence.of("no story in Arabic", "name a page whose story is");
        } catch (RuntimeException e) {
            return Optional.of(new Found.Failed(place, Problem.slip(e)));
        }
    }

    @Override
    public Optional<Sample> sample() {
        return Optional.of(Sample.of(SiteName.of(capture, site), page.keys()));
    }

    @Override
    public int weight() {
        return page.length();
    }
}
