package org.isnad.bench.sheet;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.isnad.model.Event;
import org.isnad.model.Story;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;
import org.jspecify.annotations.Nullable;

/** Draws coded events at random from all those of a file of stories, for a person to judge. */
public final class EventSample {
    private static final String USUAL = "../shared/corpus/ant-2018.jsonl.gz";

    /** An event and the story that reports it. */
    private record Drawn(Story story, Event event) {
        String line() {
            return String.join(
                    "\t",
                    story.id(),
                    String.valueOf(event.span().start()),
                    String.valueOf(event.span().end()),
                    event.type(),
                    event.reported().name().toLowerCase(Locale.ROOT),
                    event.span().of(story.text()),
                    or(event.actor()),
                    or(event.recipient()));
        }

        private static String or(@Nullable String name) {
            return name == null ? "-" : name;
        }
    }

    private EventSample() {}

    /**
     * Prints a line for each event drawn: the story's id, where its word starts and ends, type, reported, the word,
     * actor, recipient; parted by tabs, in the order of ids.
     *
     * @param args the seed, how many to draw, and the file of stories if it is not the usual one beside the checkout
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String file = args.length > 2 ? args[2] : USUAL;
        if (args.length < 2 || !Files.isReadable(Path.of(file))) {
            out.println("usage: EventSample SEED COUNT [STORIES], where " + file + " is not there to be read");
            System.exit(2);
        }
        draw(new Random(Long.parseLong(args[0])), Integer.parseInt(args[1]), file)
                .forEach(drawn -> out.println(drawn.line()));
    }

    /** So many of all events, each as likely as any other (reservoir sampling). */
    private static List<Drawn> draw(Random random, int count, String file) {
        List<Drawn> kept = new ArrayList<>();
        int seen = 0;
        try (Stories stories = Stories.open(List.of(file), InputStream.nullInputStream())) {
            while (stories.hasNext()) {
                if (stories.next() instanceof Found.Told told) {
                    for (Event event : Reader.standard().read(told.story()).events()) {
                        keep(new Drawn(told.story(), event), random.nextInt(++seen), count, kept);
                    }
                }
            }
        }
        kept.sort(Comparator.comparing((Drawn drawn) -> drawn.story().id())
                .thenComparing(drawn -> drawn.event().span()));
        return kept;
    }

    private static void keep(Drawn drawn, int place, int count, List<Drawn> kept) {
        if (kept.size() < count) {
            kept.add(drawn);
        } else if (place < count) {
            kept.set(place, drawn);
        }
    }
}
