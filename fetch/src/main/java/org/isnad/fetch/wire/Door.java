package org.isnad.fetch.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.SpecialAddresses;
import org.isnad.fetch.address.WebAddress;

/**
 * The only way out to the network. Thread-safe.
 *
 * @param names where hosts are looked up, once for each connection
 * @param guard decides which addresses are connected to
 */
public record Door(NameService names, Guard guard, Limits limits) {
    /**
     * Connects to a server.
     *
     * @throws AddressException if it has an address that must not be connected to
     * @throws FetchException if it cannot be reached
     */
    public Line open(WebAddress to) throws IOException {
        Deadline deadline = Deadline.in(limits.whole());
        try {
            return connect(to, allowed(to), deadline);
        } catch (IOException | RuntimeException e) {
            deadline.close();
            throw e;
        }
    }

    /** All the addresses of a host: one that is private is enough to refuse, whatever stands beside it. */
    private List<InetAddress> allowed(WebAddress to) throws IOException {
        List<InetAddress> addresses = Lookup.of(names, to.host(), limits.connect());
        for (InetAddress address : addresses) {
            Optional<String> kind = guard.objection(address);
            if (kind.isPresent()) {
                throw new AddressException("the address of " + to.host() + ", " + SpecialAddresses.shown(address)
                        + ", is " + kind.get() + ": such addresses are asked only with --allow-private");
            }
        }
        return addresses;
    }

    private Line connect(WebAddress to, List<InetAddress> addresses, Deadline deadline) throws IOException {
        FetchException last = FetchException.passing(to.host() + " has no address");
        for (InetAddress address : addresses) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            deadline.guard(socket);
            try {
                socket.connect(new InetSocketAddress(address, to.port()), deadline.left(limits.connect()));
                return Line.over(socket, to, deadline, limits);
            } catch (FetchException e) {
                socket.close();
                throw e;
            } catch (IOException e) {
                socket.close();
                last = unreached(to, e);
            }
        }
        throw last;
    }

    private FetchException unreached(WebAddress to, IOException e) {
        if (e instanceof SocketTimeoutException) {
            return FetchException.passing(
                    to.authority() + " did not answer within " + Seconds.of(limits.connect()) + ": try again later");
        } else if (e instanceof ConnectException
                && String.valueOf(e.getMessage()).contains("refused")) {
            return FetchException.passing("nothing listens at " + to.host() + " on port " + to.port()
                    + " (connection refused): check the address, or try again later");
        }
        return FetchException.passing(to.authority() + " cannot be reached: " + e.getMessage());
    }
}
