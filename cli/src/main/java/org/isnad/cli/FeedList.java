package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.page.Web;
import org.isnad.page.feed.Feed;
import org.isnad.page.feed.Feeds;

/** The feeds that a user names: by their addresses, or in OPML files. */
final class FeedList {
    private FeedList() {}

    /**
     * The addresses, each once.
     *
     * @throws IOException that tells what is wrong with a name
     */
    static List<WebAddress> of(List<String> names) throws IOException {
        List<WebAddress> addresses = new ArrayList<>();
        for (String name : names) {
            if (Web.isAddress(name)) {
                addresses.add(address(name, name));
            } else {
                for (Feed.Link link : inFile(name)) {
                    addresses.add(address(link.address(), name));
                }
            }
        }
        return addresses.stream().distinct().toList();
    }

    private static WebAddress address(String written, String name) throws IOException {
        try {
            return WebAddress.parse(written);
        } catch (AddressException e) {
            throw new IOException(
                    name.equals(written)
                            ? name + ": " + e.getMessage()
                            : name + ": " + written + ": " + e.getMessage());
        }
    }

    private static List<Feed.Link> inFile(String name) throws IOException {
        Feed list = read(name);
        if (list.feeds().isEmpty()) {
            throw new IOException(name + ": it names no feeds: name an OPML file, or the address of a feed");
        }
        return list.feeds();
    }

    private static Feed read(String name) throws IOException {
        try {
            return Feeds.read(Files.readAllBytes(Path.of(name)), null, "");
        } catch (NoSuchFileException e) {
            throw new IOException(name + ": no such file: check the name, or write an address with https://", e);
        } catch (InvalidPathException | IOException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }
}
