package org.isnad.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that answers byte for byte as a test tells it to. Without an answer it says 404. */
public final class TestSite implements Closeable {
    /** Writes a whole response. */
    public interface Answer {
        void to(Asked asked, OutputStream out) throws Exception;
    }

    /** A request as it came. */
    public record Asked(String target, String head, long nanos) {
        public String field(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public TestSite() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    public TestSite(ServerSocket server) {
        this.server = server;
        start(this::acceptAll);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "test site");
        thread.setDaemon(true);
        thread.start();
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            Asked request = new Asked(head.split(" ", 3)[1], head, System.nanoTime());
            asked.add(request);
            Answer answer = answers.getOrDefault(request.target(), text(404, "text/plain", "nothing here"));
            answer.to(request, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (Exception e) {
            // The client has seen enough, or the test is over.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    public TestSite on(String target, Answer answer) {
        answers.put(target, answer);
        return this;
    }

    /** Answers with exactly these bytes. */
    public TestSite raw(String target, String response) {
        return on(target, (asked, out) -> out.write(response.getBytes(StandardCharsets.ISO_8859_1)));
    }

    public TestSite page(String target, String html) {
        return on(target, text(200, "text/html; charset=utf-8", html));
    }

    public TestSite redirect(String target, String location) {
        return raw(target, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    public TestSite robots(String text) {
        return on("/robots.txt", text(200, "text/plain", text));
    }

    public static Answer text(int status, String type, String body) {
        return (asked, out) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String head = "HTTP/1.1 " + status + " Whatever\r\nContent-Type: " + type + "\r\nContent-Length: "
                    + bytes.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        };
    }

    public int port() {
        return server.getLocalPort();
    }

    /** An address on this site, under a name that only the test's name service knows. */
    public String at(String host, String target) {
        return "http://" + host + ":" + port() + target;
    }

    public List<Asked> asked() {
        return asked;
    }

    public List<String> targets() {
        return asked.stream().map(Asked::target).toList();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
