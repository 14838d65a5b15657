package org.isnad.fetch.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which addresses no public web site has: private, loopback, link-local, multicast, reserved, documentation and
 * metadata addresses of IPv4 and IPv6, also where IPv6 wraps an IPv4 address. The blocks stand in
 * {@code special-addresses.txt}. Thread-safe.
 */
public final class SpecialAddresses {
    private static final int V6_BYTES = 16;
    private static final int V4_BYTES = 4;

    /** The well-known prefix of NAT64 (RFC 6052): what follows it is an IPv4 address, and that is what is reached. */
    private static final Block NAT64 = block("64:ff9b::/96 NAT64");

    private static final Block PUBLIC_V6 = block("2000::/3 public");

    private static final List<Block> BLOCKS = read();

    private SpecialAddresses() {}

    /** What is special about an address, as it stands after "the address is"; empty where it is public. */
    public static Optional<String> kind(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == V6_BYTES && NAT64.holds(bytes) ? kindOf(wrapped(bytes)) : kindOf(bytes);
    }

    private static Optional<String> kindOf(byte[] bytes) {
        Optional<String> kind = BLOCKS.stream()
                .filter(block -> block.holds(bytes))
                .map(Block::kind)
                .findFirst();
        boolean none = kind.isEmpty() && bytes.length == V6_BYTES && !PUBLIC_V6.holds(bytes);
        return none ? Optional.of("reserved") : kind;
    }

    private static byte[] wrapped(byte[] bytes) {
        return Arrays.copyOfRange(bytes, V6_BYTES - V4_BYTES, V6_BYTES);
    }

    private static List<Block> read() {
        InputStream in = SpecialAddresses.class.getResourceAsStream("special-addresses.txt");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, "special-addresses.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(SpecialAddresses::block)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block block(String line) {
        int slash = line.indexOf('/');
        int space = line.indexOf(' ', slash);
        byte[] start = literal(line.substring(0, slash)).getAddress();
        int bits = Integer.parseInt(line.substring(slash + 1, space));
        return new Block(start, bits, line.substring(space + 1));
    }

    /** An address written in digits; no name is looked up for it. */
    private static InetAddress literal(String digits) {
        try {
            return InetAddress.getByName(digits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + digits, e);
        }
    }

    /** The addresses that begin with the first {@code bits} bits of {@code start}. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] start, int bits, String kind) {
        boolean holds(byte[] address) {
            int whole = bits / Byte.SIZE;
            int mask = 0xFF << (Byte.SIZE - bits % Byte.SIZE) & 0xFF;
            return address.length == start.length
                    && Arrays.equals(address, 0, whole, start, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }

    /** An address as it is shown: IPv6 in brackets, as in a URL. */
    public static String shown(InetAddress address) {
        String digits = address.getHostAddress();
        return address instanceof Inet4Address ? digits : "[" + digits + "]";
    }
}
