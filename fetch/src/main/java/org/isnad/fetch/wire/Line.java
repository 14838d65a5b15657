package org.isnad.fetch.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.isnad.fetch.address.WebAddress;

/** A connection to one server, for one request and its response. Not thread-safe. */
public final class Line implements Closeable {
    private final Socket socket;
    private final InetAddress server;
    private final Deadline deadline;
    private final Limits limits;
    private final InputStream in;

    private Line(Socket socket, Deadline deadline, Limits limits) throws IOException {
        this.socket = socket;
        this.server = socket.getInetAddress();
        this.deadline = deadline;
        this.limits = limits;
        this.in = socket.getInputStream();
    }

    /** Over a socket that is connected, and over TLS on top of it where the address asks for that. */
    static Line over(Socket socket, WebAddress to, Deadline deadline, Limits limits) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) limits.silence().toMillis());
        if (!to.secure()) {
            return new Line(socket, deadline, limits);
        }
        try {
            return new Line(secured(socket, to), deadline, limits);
        } catch (SSLHandshakeException e) {
            throw FetchException.lasting("no safe connection with " + to.host() + " (TLS): " + reason(e));
        } catch (IOException e) {
            throw deadline.over() ? deadline.missed() : e;
        }
    }

    private static String reason(SSLHandshakeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return "its certificate is not to be trusted (" + cause.getMessage() + ")";
            }
        }
        return String.valueOf(e.getMessage());
    }

    private static Socket secured(Socket socket, WebAddress to) throws IOException {
        SSLSocketFactory factory = context().getSocketFactory();
        SSLSocket tls = (SSLSocket) factory.createSocket(socket, to.bareHost(), to.port(), true);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return tls;
    }

    private static SSLContext context() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    /** Who was connected to. */
    public InetAddress server() {
        return server;
    }

    public Limits limits() {
        return limits;
    }

    public void send(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** As {@link InputStream#read(byte[], int, int)}, in bounded time. */
    public int receive(byte[] to, int from, int most) throws IOException {
        try {
            return in.read(to, from, most);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private FetchException broken(IOException e) {
        if (deadline.over()) {
            return deadline.missed();
        }
        return e instanceof SocketTimeoutException
                ? FetchException.passing("nothing came for " + Seconds.of(limits.silence()) + ": try again later")
                : FetchException.passing("the connection broke: " + e.getMessage());
    }

    @Override
    public void close() throws IOException {
        deadline.close();
        socket.close();
    }
}
