package org.isnad.fetch.keep;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.fetch.http.Exchange;
import org.isnad.fetch.http.Response;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/** Exchanges as records of a WARC file (ISO 28500, version 1.1). */
final class Records {
    /** The field, our own, that tells what link led to a record by redirects. */
    static final String LINK = "Isnad-Link";

    /** Written as it is: jwarc would write it in base 32. */
    private static final String DIGEST = "WARC-Payload-Digest";

    private Records() {}

    /** What a file says of itself. */
    static WarcRecord about(String file, String agent) {
        return new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .filename(file)
                .fields(Map.of(
                        "software", List.of("isnad"),
                        "format", List.of("WARC File Format 1.1"),
                        "http-header-user-agent", List.of(agent),
                        "robots", List.of("obey")))
                .build();
    }

    static WarcRecord response(Exchange exchange, String link) {
        String target = exchange.request().address().toString();
        WarcResponse.Builder record = new WarcResponse.Builder(target)
                .version(MessageVersion.WARC_1_1)
                .date(exchange.date())
                .ipAddress(exchange.server())
                .setHeader(DIGEST, exchange.response().digest())
                .body(MediaType.HTTP_RESPONSE, exchange.response().message());
        return (link.equals(target) ? record : record.addHeader(LINK, link)).build();
    }

    /** That the payload is the one of an earlier record: only the head is kept again. */
    static WarcRecord revisit(Exchange exchange, String link, Kept before) {
        Response response = exchange.response();
        String target = exchange.request().address().toString();
        WarcRevisit.Builder record = new WarcRevisit.Builder(target, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .version(MessageVersion.WARC_1_1)
                .date(exchange.date())
                .ipAddress(exchange.server())
                .setHeader(DIGEST, response.digest())
                .refersTo(URI.create(before.id()), before.target(), before.date())
                .body(MediaType.HTTP_RESPONSE, Arrays.copyOf(response.message(), response.head()));
        return (link.equals(target) ? record : record.addHeader(LINK, link)).build();
    }

    static WarcRecord request(Exchange exchange, URI answer) throws IOException {
        return new WarcRequest.Builder(exchange.request().address().toString())
                .version(MessageVersion.WARC_1_1)
                .date(exchange.date())
                .ipAddress(exchange.server())
                .concurrentTo(answer)
                .body(MediaType.HTTP_REQUEST, exchange.request().bytes())
                .build();
    }
}
