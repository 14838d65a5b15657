package org.isnad.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.isnad.ledger.check.Verification;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Corrections;
import org.isnad.ledger.correction.Draft;
import org.isnad.ledger.correction.Identities;
import org.isnad.ledger.correction.Judged;
import org.isnad.ledger.database.Database;
import org.isnad.ledger.dump.DumpReader;
import org.isnad.ledger.dump.DumpWriter;
import org.isnad.ledger.entry.Added;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.KeptCapture;
import org.isnad.ledger.entry.KeptLink;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.Wording;
import org.isnad.ledger.history.Change;
import org.isnad.ledger.store.Prepared;
import org.isnad.ledger.store.Recorder;
import org.isnad.ledger.store.Shelf;
import org.isnad.ledger.tie.Bond;
import org.isnad.ledger.tie.LinkShelf;
import org.isnad.ledger.tie.Tying;
import org.isnad.link.Linker;
import org.isnad.model.Story;
import org.jdbi.v3.core.Handle;

/**
 * The record of who said what: kept, linked, corrected. What a method that writes has returned is on the disk. Any
 * number of threads and processes may read while one writes; writers take turns. Thread-safe.
 */
public final class Ledger implements Closeable {
    private final Database database;
    private final Clock clock;
    /** Made when something is added: to look something up takes none of it. */
    private final Lazy<Tying> tying =
            new Lazy<>(() -> new Tying(Linker.standard(), (handle, bond) -> new Corrections(handle).rulings(bond)));

    private Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a ledger and makes it where there is none.
     *
     * @param where a folder, for one SQLite file in it, or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}
     * @throws LedgerException where it cannot be opened
     */
    public static Ledger open(String where) {
        return open(where, Clock.systemUTC());
    }

    /** Opens a ledger that takes the time of what it adds from this clock. */
    public static Ledger open(String where, Clock clock) {
        return new Ledger(Database.open(where, true), clock);
    }

    /**
     * Opens a ledger that is there.
     *
     * @throws LedgerException where there is none, or it cannot be opened
     */
    public static Ledger existing(String where) {
        return new Ledger(Database.open(where, false), Clock.systemUTC());
    }

    /** Where it is, for messages; without a password. */
    public String name() {
        return database.name();
    }

    /** Adds one story. For many, {@link #addAll} is faster by far. */
    public Added add(Arrival arrival) {
        return addAll(List.of(prepare(arrival))).get(0);
    }

    /**
     * Makes an arrival ready to be added, which is most of the work and may be done by several threads.
     *
     * @throws LedgerException where it cannot be kept
     */
    public Prepared prepare(Arrival arrival) {
        return Prepared.of(arrival, tying.get().linker());
    }

    /**
     * Adds stories, all of them or, where this throws, none. What is there already is passed over.
     *
     * @param arrivals made ready by {@link #prepare}
     * @return what came of each, in their order
     */
    public List<Added> addAll(List<Prepared> arrivals) {
        try {
            return database.write(handle -> record(handle, arrivals));
        } catch (RuntimeException | Error e) {
            tying.get().forget();
            throw e;
        }
    }

    /** Adds many stories, reading and writing at the same time. */
    public Intake intake(Intake.Teller teller) {
        return new Intake(this, teller);
    }

    private List<Added> record(Handle handle, List<Prepared> arrivals) {
        Recorder recorder = new Recorder(handle, clock.instant());
        List<Added> added = recorder.record(arrivals);
        new Corrections(handle).anchorAgain(recorder.standing());
        tying.get().tie(handle, recorder.standing());
        return added;
    }

    /** Whether this wording of the story is kept as this reader read it, so that it need not be read again. */
    public boolean knows(Story story, String reader) {
        return database.read(handle -> new Shelf(handle).knows(story.id(), Prepared.digest(story), reader));
    }

    /** A story as its reading that counts tells it: the wording seen last, read last. */
    public Optional<KeptStory> story(String id) {
        return database.read(handle -> new Shelf(handle).story(id));
    }

    /** The last reading of one wording of a story. */
    public Optional<KeptStory> story(String id, int version) {
        return database.read(handle -> new Shelf(handle).story(id, version));
    }

    /** All readings of a story, old ones too, by wording and revision. */
    public List<KeptStory> readings(String id) {
        return database.read(handle -> new Shelf(handle).readings(id));
    }

    /** The id of the story in which a statement stands, or stood. */
    public Optional<String> storyOf(String statement) {
        return database.read(handle -> new Shelf(handle).storyOf(statement));
    }

    /** The wordings that a story had, in the order of arrival; empty where the story is not known. */
    public List<Wording> wordings(String id) {
        return database.read(handle -> new Shelf(handle).wordings(id));
    }

    /** What changed from each wording of a story to the next, as each was read last; empty where there is one only. */
    public List<Change> changes(String id) {
        return database.snapshot(handle -> {
            Shelf shelf = new Shelf(handle);
            List<KeptStory> last = new ArrayList<>();
            for (Wording wording : shelf.wordings(id)) {
                shelf.story(id, wording.version()).ifPresent(last::add);
            }
            List<Change> out = new ArrayList<>();
            for (int i = 1; i < last.size(); i++) {
                KeptStory one = last.get(i - 1);
                KeptStory next = last.get(i);
                out.add(Change.of(one.version(), one.reading(), next.version(), next.reading()));
            }
            return out;
        });
    }

    /** The captures of a story's page, in the order of arrival. */
    public List<KeptCapture> captures(String id) {
        return database.read(handle -> new Shelf(handle).captures(id));
    }

    /** The bytes of a captured page, checked against their digest. */
    public Optional<byte[]> payload(String id) {
        return database.read(handle -> new Shelf(handle).payload(id));
    }

    /** The links of a story and of its passages; those below {@link org.isnad.link.model.Link#BAR} too. */
    public List<KeptLink> links(String story) {
        return database.read(handle -> new LinkShelf(handle).of(story));
    }

    /** Hands on all links, in the order of their ids, in constant memory; they are those of one moment. */
    public void eachLink(Consumer<KeptLink> taker) {
        database.snapshot(handle -> {
            new LinkShelf(handle).each(taker);
            return true;
        });
    }

    /** The claim that a passage belongs to, or the copies that a story belongs to; empty where it is alone. */
    public Optional<Cluster> cluster(Bond bond, String id) {
        return database.read(handle -> new LinkShelf(handle).cluster(bond, id));
    }

    /** Up to {@code most} clusters with an id greater than {@code after}, in the ids' order. */
    public List<Cluster> clusters(Bond bond, String after, int most) {
        return database.read(handle -> new LinkShelf(handle).clusters(bond, after, most));
    }

    /** The clusters with most members, the largest first. */
    public List<Cluster> largest(Bond bond, int most) {
        return database.read(handle -> new LinkShelf(handle).largest(bond, most));
    }

    /** Where a passage stands that a link ties. */
    public Optional<KeptLink.End> passage(String id) {
        return database.read(handle -> new LinkShelf(handle).passage(id));
    }

    /**
     * Keeps what somebody says of the record. It survives rereads, is overridden by no link, and can be undone.
     *
     * @throws LedgerException where it is about nothing that is there
     */
    public Correction correct(Draft draft) {
        return database.write(handle -> {
            Corrections corrections = new Corrections(handle);
            Correction correction =
                    corrections.add(draft, clock.instant(), tying.get().linker());
            tying.get().decide(handle, corrections.touched(correction));
            return correction;
        });
    }

    /** All corrections in their order, undone ones and undoings too. */
    public List<Correction> corrections() {
        return database.read(handle -> new Corrections(handle).all());
    }

    /** The corrections that hold and whose words stand in no story any more. */
    public List<Correction> lostCorrections() {
        return database.read(handle -> new Corrections(handle).lost());
    }

    /** The statements of a story with people's edits and verdicts; empty where the story is not known. */
    public List<Judged> judged(String story) {
        return database.snapshot(handle -> new Shelf(handle)
                .story(story)
                .map(kept -> new Corrections(handle).judged(kept.reading()))
                .orElse(List.of()));
    }

    /** Who is who, after what people joined and parted. */
    public Identities identities() {
        return database.read(handle -> new Corrections(handle).identities());
    }

    /**
     * Writes all that is kept, as it is at this moment, as lines of JSON. The same stories give the same lines in
     * whatever order they were added.
     *
     * @param progress is told, now and then, how many stories are written
     */
    public void export(OutputStream out, LongConsumer progress) throws IOException {
        try {
            database.snapshot(handle -> {
                try {
                    DumpWriter.write(handle, out, progress);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads what {@link #export} wrote, into this ledger, which must be empty: all of it or nothing.
     *
     * @throws LedgerException where it is not empty, or what is read is no such thing
     */
    public void restore(InputStream in, LongConsumer progress) throws IOException {
        try {
            database.write(handle -> {
                try {
                    DumpReader.read(handle, in, clock.instant(), tying.get(), progress);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Goes through all that is kept and gives what is wrong with it: nothing, of a ledger that is well.
     *
     * @param progress is told how many stories are looked at
     */
    public List<String> verify(LongConsumer progress) {
        List<String> problems = new ArrayList<>(database.damage());
        problems.addAll(database.snapshot(handle -> Verification.of(handle, progress)));
        return problems;
    }

    /**
     * Copies the ledger as it is at this moment, while others go on reading and writing.
     *
     * @param file of SQLite's, which must not be there yet; a copy that is whole has its name
     * @throws LedgerException where it cannot be written, or the ledger is in PostgreSQL
     */
    public void backup(Path file) {
        database.copy(file);
    }

    /** Whether it is one SQLite file. */
    public boolean isFile() {
        return database.isFile();
    }

    /** Up to {@code most} ids of stories greater than {@code after}, in their order. */
    public List<String> ids(String after, int most) {
        return database.read(handle -> new Shelf(handle).ids(after, most));
    }

    /** Up to {@code most} entries after a number: what is new since. */
    public List<Entry> entries(long after, int most) {
        return database.read(handle -> new Shelf(handle).entries(after, most));
    }

    /** The number of the last entry; zero in an empty ledger. */
    public long last() {
        return database.read(handle -> new Shelf(handle).last());
    }

    /** How many stories there are. */
    public long count() {
        return database.read(handle -> new Shelf(handle).count());
    }

    @Override
    public void close() {
        tying.made().ifPresent(Tying::close);
        database.close();
    }
}
