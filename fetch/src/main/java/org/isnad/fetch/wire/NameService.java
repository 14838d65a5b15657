package org.isnad.fetch.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of hosts. */
@FunctionalInterface
public interface NameService {
    /** The one of this machine. */
    NameService SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of a host, at least one.
     *
     * @param host a name in ASCII, or an address in digits, IPv6 in brackets
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
