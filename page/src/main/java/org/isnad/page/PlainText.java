package org.isnad.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.model.Story;
import org.isnad.page.bytes.Bytes;
import org.isnad.page.text.PageText;

/** The plain text of one crawled page. */
final class PlainText implements Format {
    @Override
    public boolean begins(Bytes in) throws IOException {
        return in.peek(0) != 0;
    }

    @Override
    public Finds open(Bytes in, Source source) {
        try {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Optional<Story> story = PageText.story(text);
            return Finds.one(story.<Found>map(told -> new Found.Told(source.whole(), told))
                    .orElseGet(() -> source.noPage("no Arabic text")));
        } catch (IOException e) {
            return Finds.one(new Found.Failed(source.whole(), Problem.of(e)));
        }
    }
}
