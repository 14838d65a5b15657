package org.isnad.cli;

import java.io.Closeable;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Does jobs with several threads and gives their results in the jobs' order. A thread of its own draws the jobs, so
 * that a slow source does not hold back results that are ready; it waits while too many of them, or too heavy ones, are
 * under way, so that memory is bounded however many there are. Results are to be taken by one thread.
 */
final class InOrder<R> implements Closeable {
    private static final int JOBS_A_THREAD = 8;
    private static final int ROOM = 4_000_000;
    private static final long PATIENCE_MILLIS = 200;

    /**
     * Something to be done.
     *
     * @param weight how much memory it takes, in UTF-16 units of text
     */
    record Job<R>(int weight, Callable<R> work) {
        /** One job may be heavier than all there is room for; it is then alone. */
        int room() {
            return Math.min(Math.max(weight, 1), ROOM);
        }
    }

    private record Step<R>(int room, @Nullable FutureTask<R> result) {}

    private final Iterator<Job<R>> jobs;
    private final ExecutorService workers;
    private final Thread drawer = daemon(this::draw);
    private final BlockingQueue<Step<R>> steps;
    private final Semaphore room = new Semaphore(ROOM);

    InOrder(Iterator<Job<R>> jobs, int threads) {
        this.jobs = jobs;
        this.steps = new ArrayBlockingQueue<>(JOBS_A_THREAD * threads);
        this.workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        drawer.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private void draw() {
        try {
            drawAll();
        } catch (InterruptedException | RejectedExecutionException e) {
            // Closed: nobody waits for more.
        }
    }

    private void drawAll() throws InterruptedException {
        try {
            while (jobs.hasNext()) {
                Job<R> job = jobs.next();
                room.acquire(job.room());
                start(job.room(), job.work());
            }
            steps.put(new Step<>(0, null));
        } catch (RuntimeException | Error e) {
            start(0, () -> {
                throw e;
            });
        }
    }

    private void start(int taken, Callable<R> work) throws InterruptedException {
        FutureTask<R> task = new FutureTask<>(work);
        steps.put(new Step<>(taken, task));
        workers.execute(task);
    }

    /**
     * The next job's result, waited for; empty after the last.
     *
     * @throws ExecutionException with what the job or the drawing of jobs threw; after the latter nothing follows
     */
    Optional<R> next() throws InterruptedException, ExecutionException {
        Step<R> step = steps.take();
        if (step.result() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(step.result().get());
        } finally {
            room.release(step.room());
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        drawer.interrupt();
        workers.shutdownNow();
        try {
            drawer.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
