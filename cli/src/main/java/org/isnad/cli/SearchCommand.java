package org.isnad.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.view.HitJson;
import org.isnad.cli.view.HitText;
import org.isnad.cli.view.Look;
import org.isnad.cli.view.Words;
import org.isnad.json.Json;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.found.Order;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.found.Search;
import org.isnad.ledger.search.found.Unit;
import org.isnad.ledger.search.query.QueryLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad search}: what meets a query. */
@Command(
        name = "search",
        description = "Finds statements, stories and entities of a ledger.",
        footer = {
            "",
            "A query is words and conditions, all of which must be met; put it between single quotes:",
            "  \"…\"               the words one after the other, as they are spelled",
            "  word*  word~       words that begin so; words that differ in a letter",
            "  -…  OR  ( )        not this; this or that; together",
            "  speaker:… role:… via:… outlet:… place:… person:… org:… title:… section:… author:…",
            "  stance:deny        state deny warn threaten estimate promise demand accuse",
            "                     condemn welcome claim ask",
            "  after:2018-10-01   before:2018-11 on:2018 (after: that day or later; before: earlier)",
            "  figure:>1000 of:…  a figure, and what it counts; also 1000..2000",
            "  confidence:>0.8 number:>500 kind:person mode:direct entity:… story:… id:…",
            "Fields have Arabic names too.",
            "",
            "Examples:",
            "  isnad --ledger desk search 'stance:deny after:2018-10' --sort newest",
            "  isnad --ledger desk search 'number:>12000' --sort ledger      what is new since",
            "  isnad --ledger desk search 'outlet:bbc' --facet cites         whom an outlet cites",
        })
final class SearchCommand implements Callable<Integer> {
    private static final int WIDEST = 100;
    private static final int MOST_VALUES = 20;

    private final Streams streams;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What is asked for; everything where nothing is.")
    private List<String> query = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}.")
    private Kind kind = Kind.STATEMENT;

    @Option(names = "--sort", paramLabel = "ORDER", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}.")
    private Order order = Order.RELEVANCE;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--size", paramLabel = "N", description = "How many to show; ${DEFAULT-VALUE}.")
    private int size = 20;

    @Option(names = "--after", paramLabel = "TOKEN", description = "The next page, as the page before says.")
    private String after = "";

    @Option(names = "--facet", paramLabel = "FACET", description = "Count by ${COMPLETION-CANDIDATES}.")
    private List<Facet> facets = List.of();

    @Option(names = "--over", paramLabel = "UNIT", description = "Count over time by ${COMPLETION-CANDIDATES}.")
    private @Nullable Unit unit;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json (one object) or jsonl (a hit a line).")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "In text, show long contents whole.")
    private boolean full;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language around: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.EN;

    SearchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (size < 1 || size > Search.MOST) {
            throw new ParameterException(spec.commandLine(), "--size must be from 1 to " + Search.MOST);
        }
        return new Asking(streams).ask(ledger.where(), index, (open, found) -> search(found));
    }

    private int search(Index found) throws IOException {
        Search search = new Search(kind, QueryLanguage.parse(String.join(" ", query)), order, size, after);
        Page page = found.search(search);
        switch (format) {
            case JSON -> json(found, search, page);
            case JSONL -> lines(page);
            default -> text(found, search, page);
        }
        return Exit.FINE;
    }

    private void text(Index found, Search search, Page page) throws IOException {
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        HitText text = new HitText(out, Words.in(language.toString()), look(streams, full));
        text.page(page);
        for (Facet facet : facets) {
            text.counts(facet.toString(), found.facet(search, facet, MOST_VALUES));
        }
        if (unit != null) {
            text.counts(unit.toString(), found.timeline(search, unit));
        }
        out.flush();
    }

    static Look look(Streams streams, boolean full) {
        return new Look(
                Math.min(streams.screen().columns(), WIDEST),
                streams.screen().colourful() && streams.screen().out(),
                full);
    }

    private void json(Index found, Search search, Page page) throws IOException {
        try (JsonGenerator json = Json.generator(streams.out())) {
            HitJson hits = new HitJson(json);
            json.writeStartObject();
            json.writeNumberField("total", page.total());
            json.writeBooleanField("exact", page.exact());
            json.writeStringField("next", page.next());
            json.writeArrayFieldStart("hits");
            for (Hit hit : page.hits()) {
                hits.hit(hit);
            }
            json.writeEndArray();
            for (Facet facet : facets) {
                hits.counts(facet.toString(), found.facet(search, facet, MOST_VALUES));
            }
            if (unit != null) {
                hits.counts(unit.toString(), found.timeline(search, unit));
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        streams.out().flush();
    }

    private void lines(Page page) throws IOException {
        for (Hit hit : page.hits()) {
            try (JsonGenerator json = Json.generator(streams.out())) {
                new HitJson(json).hit(hit);
                json.writeRaw('\n');
            }
        }
        streams.out().flush();
    }
}
