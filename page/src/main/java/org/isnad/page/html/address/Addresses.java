package org.isnad.page.html.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Field;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Claim;
import org.isnad.page.html.metadata.Declared;

/**
 * Tells a page's address: the canonical one it declares, unless that is another site's or the front page, which pages
 * made from a careless template name; else the one that was captured.
 */
public final class Addresses {
    private record Named(Address address, Origin origin) {}

    private final Optional<Address> captured;
    private final List<Named> named = new ArrayList<>();

    /** Gathers the addresses that page and capture name. */
    public Addresses(Declared declared, Capture capture) {
        captured = Optional.ofNullable(capture.target()).flatMap(Address::of);
        declared.canonical().ifPresent(address -> add(address, Origin.META));
        for (Claim claim : declared.claims(Field.URL)) {
            add(claim.value(), claim.origin());
        }
    }

    private void add(String written, Origin origin) {
        Optional<Address> address = captured.isPresent()
                ? captured.flatMap(base -> base.resolve(written))
                : Address.of(written).or(() -> besides(written));
        address.ifPresent(known -> named.add(new Named(known, origin)));
    }

    /** An address without host, by those the page names in full. */
    private Optional<Address> besides(String written) {
        return named.stream().findFirst().flatMap(first -> first.address.resolve(written));
    }

    /** The address; empty where neither page nor capture tells it. */
    public Optional<Claim> best() {
        return named.stream()
                .filter(one -> captured.map(one.address::isOfSameSite).orElse(true))
                .filter(one ->
                        !one.address.isFront() || captured.map(Address::isFront).orElse(false))
                .findFirst()
                .or(() -> captured.map(address -> new Named(address, Origin.CAPTURE)))
                .map(one -> new Claim(one.address.text(), one.origin));
    }

    /** The day that the address names, as many sites file their stories. */
    public Optional<LocalDate> day() {
        return best().flatMap(address -> Address.of(address.value())).flatMap(address -> AddressDay.of(address.path()));
    }

    /** The site's host, empty where no address is known. */
    public String host() {
        return captured.or(() -> named.stream().map(Named::address).findFirst())
                .map(Address::host)
                .orElse("");
    }
}
