package org.isnad.fetch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.isnad.fetch.Fetching;
import org.isnad.fetch.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers with a certificate for {@code site.test} that is made for the test. */
@Timeout(60)
class TlsTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    private Path folder;

    private SSLContext usual;
    private SSLContext ours;
    private TestSite site;

    @BeforeEach
    void open() throws Exception {
        usual = SSLContext.getDefault();
        ours = context(store());
        ServerSocket server = ours.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        site = new TestSite(server).page("/", "safe").robots("");
    }

    @AfterEach
    void close() throws Exception {
        SSLContext.setDefault(usual);
        site.close();
    }

    private KeyStore store() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=site.test",
                        "-ext",
                        "san=dns:site.test",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "password")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static SSLContext context(KeyStore store) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private String at(String host) {
        return "https://" + host + ":" + site.port() + "/";
    }

    @Test
    void areReadWhereTheyAreTrusted() throws Exception {
        SSLContext.setDefault(ours);

        assertThat(new Fetching().fetch(at("site.test")).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("safe");
    }

    @Test
    void areNotTakenForAnotherHost() {
        SSLContext.setDefault(ours);

        assertThatThrownBy(() -> new Fetching().fetch(at("other.test")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no safe connection with other.test (TLS): its certificate is not to be trusted");
    }

    @Test
    void areNotTrustedBecauseTheySaySo() {
        FetchException e = catchThrowableOfType(FetchException.class, () -> new Fetching().fetch(at("site.test")));

        assertThat(e).hasMessageContaining("its certificate is not to be trusted");
        assertThat(e.passes()).isFalse();
        assertThat(site.asked()).isEmpty();
    }
}
