package org.isnad.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A news site on this machine, of an invented country: a feed, and as many stories as it is to have. */
final class NewsSite implements Closeable {
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int stories;
    private volatile int slowMillis;

    NewsSite(int stories) throws IOException {
        this.stories = stories;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 20);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    NewsSite with(int more) {
        stories = more;
        return this;
    }

    NewsSite slow(int millis) {
        slowMillis = millis;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = URLDecoder.decode(exchange.getRequestURI().getRawPath(), StandardCharsets.UTF_8);
        asked.add(path);
        pause();
        if (path.equals("/feed.xml")) {
            send(exchange, 200, "application/rss+xml", feed());
        } else if (path.equals("/robots.txt")) {
            send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /private/\n");
        } else if (path.startsWith("/قصة/")) {
            send(exchange, 200, "text/html; charset=utf-8", page(path.substring(5)));
        } else {
            send(exchange, 404, "text/plain", "nothing");
        }
    }

    private void pause() {
        try {
            Thread.sleep(slowMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>");
        for (int i = 1; i <= stories; i++) {
            feed.append("<item><link>/قصة/").append((char) ('0' + i / 10)).append((char) ('0' + i % 10));
            feed.append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String page(String number) {
        return "<!DOCTYPE html><html lang=ar><title>خط العبارات الجديد</title><article><h1>خط العبارات الجديد</h1>"
                + "<p>قالت وزيرة النقل السهلانية ليلى المنذري إن خط العبارات رقم " + number
                + " يبدأ العمل مطلع الشهر المقبل بين مدينة مرسى النوارس وجزيرة الرملة.</p>"
                + "<p>ونفى مدير الميناء عبد الكريم الصافي أن تكون أسعار التذاكر قد ارتفعت هذا العام.</p></article>";
    }

    /** An address on the site. */
    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The paths asked for, in order. */
    List<String> asked() {
        return asked;
    }

    /** How many stories have been asked for so far. */
    long storiesAsked() {
        return asked.stream().filter(path -> path.startsWith("/قصة/")).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
