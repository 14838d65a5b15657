package org.isnad.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.isnad.ledger.entry.Added;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.entry.StoryException;
import org.isnad.model.Capture;

/** A process that adds stories without end, tells of each as soon as it is acknowledged, and waits to be killed. */
final class CrashChild {
    private static final String WORDS = "أعلنت هيئة الموانئ أن العبارة ستبدأ رحلاتها بين المرسى والجزيرة مطلع الشهر";

    private CrashChild() {}

    /** Takes the ledger's address, and a number that no other process has had. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[1]));
        Ledger ledger = Ledger.open(arguments[0]);
        Intake intake = ledger.intake(new Intake.Teller() {
            @Override
            public void added(Added added) {
                out.println(added.story() + " " + added.version() + " " + added.seq());
            }

            @Override
            public void refused(String story, StoryException why) {
                throw new IllegalStateException(why);
            }
        });
        try {
            for (int i = 0; ; i++) {
                intake.put(ledger.prepare(arrival(arguments[1] + "-" + i / 2, i, random)));
                Thread.sleep(random.nextInt(3));
            }
        } catch (RuntimeException e) {
            out.println("! " + e.getMessage());
            System.exit(1);
        }
    }

    /** Every story comes in two wordings; some are as long as a page. */
    private static Arrival arrival(String id, int i, Random random) {
        byte[] page = new byte[random.nextInt(20_000)];
        random.nextBytes(page);
        String text = WORDS + " " + random.nextInt(20) + " كلمة".repeat(random.nextInt(300));
        return new Arrival(
                Told.reading(id, "هند: " + text, "سامي: قول " + i),
                Told.READER,
                Capture.UNKNOWN,
                new Payload(page, "text/html"));
    }
}
