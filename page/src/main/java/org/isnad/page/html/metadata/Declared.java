package org.isnad.page.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Field;
import org.isnad.model.Origin;
import org.isnad.page.html.metadata.Dialects.Name;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** All that a page says of itself to machines. Not thread-safe. */
public final class Declared {
    private static final Dialects DIALECTS = Dialects.standard();

    private final JsonLd linked = new JsonLd();
    private final Scopes scopes = new Scopes();
    private final Metas metas = new Metas();
    private final List<String> titles = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> images = new ArrayList<>();
    private Optional<String> canonical = Optional.empty();
    private final List<Thing> linkedStory;
    private final List<Thing> markedStory;

    private Declared(Document page, NodeVisitor ofBody) {
        page.traverse(new Walk(page.body(), ofBody));
        titles.addAll(metas.all("og:title"));
        Choice choice = new Choice(titles);
        linkedStory = choice.of(linked.things());
        markedStory = choice.of(scopes.things());
    }

    /**
     * Reads a page, walking through it once.
     *
     * @param ofBody goes along where the walk leads through the page's body
     */
    public static Declared of(Document page, NodeVisitor ofBody) {
        return new Declared(page, ofBody);
    }

    /** Takes from each element what it declares. */
    private final class Walk implements NodeVisitor {
        private final Element body;
        private final NodeVisitor ofBody;
        private boolean inBody;

        Walk(Element body, NodeVisitor ofBody) {
            this.body = body;
            this.ofBody = ofBody;
        }

        @Override
        public void head(Node node, int depth) {
            inBody |= node.equals(body);
            if (node instanceof Element element) {
                take(element);
            }
            if (inBody) {
                ofBody.head(node, depth);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (inBody) {
                ofBody.tail(node, depth);
            }
            inBody &= !node.equals(body);
            if (node instanceof Element element) {
                scopes.leave(element);
            }
        }
    }

    private void take(Element element) {
        if (element.attributesSize() > 0) {
            scopes.enter(element);
            metas.take(element);
        }
        switch (element.normalName()) {
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    linked.script(element.data());
                }
            }
            case "title", "h1" -> Wording.of(element, Choice.LONGEST_TITLE).ifPresent(titles::add);
            case "a" -> links.add(element);
            case "img" -> images.add(element);
            case "link" -> canonical = canonical.or(() -> canonical(element));
            default -> {}
        }
    }

    private static Optional<String> canonical(Element link) {
        boolean named = link.attr("rel").equalsIgnoreCase("canonical") && link.hasAttr("href");
        return named ? Optional.of(link.attr("href")) : Optional.empty();
    }

    /** The first address that the page calls canonical, as written. */
    public Optional<String> canonical() {
        return canonical;
    }

    /** All elements {@code a}, in the page's order. */
    public List<Element> links() {
        return links;
    }

    /** All elements {@code img}, in the page's order. */
    public List<Element> images() {
        return images;
    }

    /** What is declared about a fact, the surest first; the same words may be there more than once. */
    public List<Claim> claims(Field field) {
        return DIALECTS.of(field).stream().flatMap(this::claims).toList();
    }

    private Stream<Claim> claims(Name name) {
        return switch (name.way()) {
            case JSON_LD -> claims(linkedStory, name.name(), Origin.JSON_LD);
            case MICRODATA -> claims(markedStory, name.name(), Origin.MICRODATA);
            case META -> metas.all(name.name()).stream().map(value -> new Claim(value, origin(name.name())));
        };
    }

    private Stream<Claim> claims(List<Thing> stories, String property, Origin origin) {
        // Other things on a page, such as its film, have authors of their own.
        long things = property.equals("author") || property.equals("creator") ? 1 : stories.size();
        return stories.stream()
                .filter(story -> story.has(property))
                .limit(things)
                .flatMap(story -> story.all(property).stream())
                .map(linked::whole)
                .filter(value -> !property.equals("author") || !value.is("Organization"))
                .flatMap(value -> value.words().or(value::id).stream())
                .filter(words -> !words.isBlank())
                .map(words -> new Claim(words, origin));
    }

    private static Origin origin(String name) {
        return name.startsWith("og:") || name.startsWith("article:") ? Origin.OPEN_GRAPH : Origin.META;
    }

    /** The name of the site, of a thing of that kind on the page. */
    public Optional<Claim> site() {
        return linked.things().stream()
                .filter(thing -> thing.is("WebSite", "NewsMediaOrganization"))
                .flatMap(thing -> thing.words().stream())
                .map(name -> new Claim(name, Origin.JSON_LD))
                .findFirst();
    }

    /** The steps of the path of sections that leads to the page, as structured data tells it, the outermost first. */
    public List<Claim> path() {
        return Stream.concat(steps(linked.things(), Origin.JSON_LD), steps(scopes.things(), Origin.MICRODATA))
                .toList();
    }

    private static Stream<Claim> steps(List<Thing> things, Origin origin) {
        return things.stream()
                .filter(thing -> thing.is("BreadcrumbList"))
                .flatMap(list -> list.all("itemListElement").stream())
                .flatMap(step -> step.words().or(() -> step.word("item")).stream())
                .map(name -> new Claim(name, origin));
    }
}
