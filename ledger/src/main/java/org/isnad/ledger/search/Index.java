package org.isnad.ledger.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.analysis.Saturation;
import org.isnad.ledger.search.found.Change;
import org.isnad.ledger.search.found.Count;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.found.Search;
import org.isnad.ledger.search.found.SearchException;
import org.isnad.ledger.search.found.Unit;
import org.isnad.ledger.search.lucene.Answers;
import org.isnad.ledger.search.lucene.ReadingDocuments;
import org.isnad.ledger.search.lucene.Schema;
import org.isnad.ledger.search.query.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A search index in a folder, derived from a ledger that it follows by number: what is lost is built again, and built
 * again it answers the same. One process at a time writes; others that open it read what was last committed.
 * Thread-safe.
 */
public final class Index implements Closeable {
    private static final String VERSION = "version";
    private static final String NUMBER = "number";
    private static final String LEDGER = "ledger";
    private static final double BUFFER_MEGABYTES = 128;
    private static final int BATCH = 500;
    private static final int BATCHES_A_COMMIT = 40;

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final Analysis analysis = new Analysis();
    private String ledger;
    private long number;

    private Index(
            Directory directory,
            @Nullable IndexWriter writer,
            SearcherManager searchers,
            Map<String, String> committed) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.ledger = committed.getOrDefault(LEDGER, "");
        this.number = Long.parseLong(committed.getOrDefault(NUMBER, "0"));
    }

    /**
     * Opens the index of a folder, which is made where there is none. One that an older program made is emptied, to be
     * built again by {@link #follow}. Where another process writes, this one reads.
     *
     * @throws SearchException where the index is damaged or cannot be read, and what to do
     */
    public static Index open(Path folder) {
        try {
            Files.createDirectories(folder);
            return open(FSDirectory.open(folder));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new SearchException(
                    "The search index in " + folder + " is damaged: delete the folder, and it is built"
                            + " again from the ledger",
                    e);
        } catch (IOException e) {
            throw new SearchException("The search index in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Index open(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setSimilarity(new Saturation())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try {
            IndexWriter writer = new IndexWriter(directory, config);
            Map<String, String> committed = committed(writer);
            return new Index(directory, writer, new SearcherManager(writer, new SearcherFactory()), committed);
        } catch (LockObtainFailedException e) {
            DirectoryReader reader = DirectoryReader.open(directory);
            Map<String, String> committed = reader.getIndexCommit().getUserData();
            return new Index(directory, null, new SearcherManager(reader, new SearcherFactory()), committed);
        }
    }

    /** What an older program wrote is not to be mixed with what this one writes. */
    private static Map<String, String> committed(IndexWriter writer) throws IOException {
        Map<String, String> values = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        }
        if (Schema.VERSION.equals(values.get(VERSION))) {
            return values;
        }
        writer.deleteAll();
        writer.setLiveCommitData(Map.of(VERSION, Schema.VERSION).entrySet());
        writer.commit();
        return Map.of();
    }

    /** The number of the ledger's latest entry that can be found. */
    public synchronized long number() {
        return number;
    }

    /** Whether another process writes, so that this one only reads. */
    public boolean readsOnly() {
        return writer == null;
    }

    /**
     * Takes in what the ledger has that is not yet here, and commits it. A ledger that has less than the index is
     * another one, or older; then everything is built again. Does nothing where another process writes.
     *
     * @param progress is told the number up to which the ledger was followed, now and then
     */
    public synchronized void follow(Change.Source source, LongConsumer progress) {
        if (writer == null) {
            return;
        }
        try {
            if (number > source.last() || !ledger.equals(source.identity())) {
                clear(writer);
                ledger = source.identity();
            }
            take(writer, source, progress);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new SearchException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    /** As {@link #follow(Change.Source, LongConsumer)}, silently. */
    public void follow(Change.Source source) {
        follow(source, reached -> {});
    }

    /** Forgets everything and builds it again from the ledger. */
    public synchronized void rebuild(Change.Source source, LongConsumer progress) {
        if (writer == null) {
            throw new SearchException("Another process writes to the search index: wait until it is done");
        }
        try {
            clear(writer);
            follow(source, progress);
        } catch (IOException e) {
            throw new SearchException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    private void clear(IndexWriter writing) throws IOException {
        writing.deleteAll();
        number = 0;
        commit(writing);
    }

    private void take(IndexWriter writing, Change.Source source, LongConsumer progress) throws IOException {
        List<Change> batch = source.after(number, BATCH);
        for (int batches = 1; !batch.isEmpty(); batches++) {
            for (Change change : batch) {
                take(writing, change);
            }
            if (batches % BATCHES_A_COMMIT == 0) {
                commit(writing);
            }
            progress.accept(number);
            batch = source.after(number, BATCH);
        }
        if (writing.hasUncommittedChanges()) {
            commit(writing);
        }
    }

    private void take(IndexWriter writing, Change change) throws IOException {
        if (change instanceof Change.Read read) {
            Term story = new Term(Schema.STORY, read.reading().story().id());
            writing.updateDocuments(story, ReadingDocuments.of(read.reading(), read.number(), analysis));
        } else if (change instanceof Change.Gone gone) {
            writing.deleteDocuments(new Term(Schema.STORY, gone.story()));
        }
        number = change.number();
    }

    private void commit(IndexWriter writing) throws IOException {
        writing.setLiveCommitData(Map.of(VERSION, Schema.VERSION, LEDGER, ledger, NUMBER, Long.toString(number))
                .entrySet());
        writing.commit();
    }

    /**
     * One page of what meets a query.
     *
     * @throws SearchException where a kind has no such field, or the page does not exist, or it takes too long
     */
    public Page search(Search search) {
        return ask(answers -> answers.page(search));
    }

    /** The values of a facet that were found most often, most often first. */
    public List<Count> facet(Search search, Facet facet, int most) {
        return ask(answers -> answers.facet(search, facet, most));
    }

    /** How many in each stretch of time that has any, earliest first. */
    public List<Count> timeline(Search search, Unit unit) {
        return ask(answers -> answers.timeline(search, unit));
    }

    /**
     * Statements that share words with a text, those that share most and the rarest first.
     *
     * @param among a condition that they meet
     */
    public List<Hit.Said> like(String text, Clause among, int most) {
        return ask(answers -> answers.like(text, among, most));
    }

    /** Statements by their ids, in no order; those that are not here are left out. */
    public List<Hit.Said> statements(Collection<String> ids) {
        return ask(answers -> answers.statements(ids));
    }

    private interface Question<T> {
        T ask(Answers answers) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            IndexSearcher shared = searchers.acquire();
            try {
                IndexSearcher own = new IndexSearcher(shared.getIndexReader());
                own.setSimilarity(new Saturation());
                Deadline deadline = new Deadline();
                own.setTimeout(deadline);
                T answer = question.ask(new Answers(own));
                if (own.timedOut()) {
                    throw new SearchException("This takes too long: ask for less, or for longer beginnings of words");
                }
                return answer;
            } finally {
                searchers.release(shared);
            }
        } catch (IOException e) {
            throw new SearchException("The search index cannot be read: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new SearchException("The search index cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }
}
