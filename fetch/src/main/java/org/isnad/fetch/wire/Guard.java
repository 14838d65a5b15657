package org.isnad.fetch.wire;

import java.net.InetAddress;
import java.util.Optional;
import org.isnad.fetch.address.SpecialAddresses;

/** Decides which addresses are connected to. */
@FunctionalInterface
public interface Guard {
    /** Lets through what a public site can have. */
    Guard PUBLIC = SpecialAddresses::kind;

    /** Lets everything through, as {@code --allow-private} asks. */
    Guard NONE = address -> Optional.empty();

    /** What is wrong with an address, as it stands after "the address is"; empty where nothing is. */
    Optional<String> objection(InetAddress address);
}
