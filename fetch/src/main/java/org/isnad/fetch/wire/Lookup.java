package org.isnad.fetch.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks names up in bounded time, which name services do not promise. */
final class Lookup {
    private static final ExecutorService ASKERS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "names");
        thread.setDaemon(true);
        return thread;
    });

    private Lookup() {}

    static List<InetAddress> of(NameService names, String host, Duration time) throws FetchException {
        Future<List<InetAddress>> answer = ASKERS.submit(() -> names.addresses(host));
        try {
            return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unknown(host, e);
        } catch (TimeoutException e) {
            throw FetchException.passing("the name service did not tell within " + Seconds.of(time) + " where " + host
                    + " is: check the network");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.passing("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static FetchException unknown(String host, ExecutionException e) {
        return e.getCause() instanceof UnknownHostException
                ? FetchException.lasting("no host is called " + host + ": check the address, and the network")
                : FetchException.passing("the name service failed for " + host + ": " + e.getCause());
    }
}
