package org.isnad.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://Example.ORG/A/b?C=d, https://example.org/A/b?C=d",
        "http://example.org:80/a, http://example.org/a",
        "https://example.org:8443/a, https://example.org:8443/a",
        "http://example.org/a#part, http://example.org/a",
        "http://example.org?q=1, http://example.org/?q=1",
        "http://example.org/a/./b/../c, http://example.org/a/c",
        "http://example.org/../../a, http://example.org/a",
        "'  http://example.org/a b  ', http://example.org/a%20b",
        "http://example.org/100%, http://example.org/100%25",
        "http://example.org/%D8%A7, http://example.org/%D8%A7",
        "http:\\\\example.org\\a, http://example.org/a",
        "http://[2001:DB8::1]:8080/, http://[2001:db8::1]:8080/",
        "http://EXAMPLE.INFO/, http://example.info/",
    })
    void readsWhatAUserWritesAsBrowsersDo(String written, String read) throws AddressException {
        assertThat(WebAddress.parse(written)).hasToString(read);
    }

    @Test
    void readsArabicPaths() throws AddressException {
        WebAddress address = WebAddress.parse("https://example.org/2018/10/30/وزير?q=نفط&p=1");

        assertThat(address)
                .hasToString("https://example.org/2018/10/30/%D9%88%D8%B2%D9%8A%D8%B1?q=%D9%86%D9%81%D8%B7&p=1");
        assertThat(URI.create(address.toString()).getPath()).isEqualTo("/2018/10/30/وزير");
    }

    @Test
    void readsArabicHosts() throws AddressException {
        assertThat(WebAddress.parse("https://مثال.إختبار/").host()).isEqualTo("xn--mgbh0fb.xn--kgbechtv");
        assertThat(WebAddress.parse("https://%D9%85%D8%AB%D8%A7%D9%84.org/").host())
                .isEqualTo("xn--mgbh0fb.org");
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/x, https://other.example/x",
        "//other.example/x, http://other.example/x",
        "/x?y, http://example.org/x?y",
        "x, http://example.org/a/x",
        "../x, http://example.org/x",
        "./, http://example.org/a/",
        "?page=2, http://example.org/a/b?page=2",
        "'', http://example.org/a/b?c=1",
        "#part, http://example.org/a/b?c=1",
        "x:y/z, ''",
        "x/y:z, http://example.org/a/x/y:z",
    })
    void followsLinks(String link, String read) throws AddressException {
        WebAddress page = WebAddress.parse("http://example.org/a/b?c=1");

        if (read.isEmpty()) {
            assertThatThrownBy(() -> page.resolve(link)).isInstanceOf(AddressException.class);
        } else {
            assertThat(page.resolve(link)).hasToString(read);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org:70/",
                "jar:http://example.org/!/a",
                "javascript:alert(1)",
                "http://",
                "http:///path",
                "http://user:secret@example.org/",
                "http://user@example.org/",
                "http://exa mple.org/",
                "http://example..org/",
                "http://example.org:22/",
                "http://example.org:25/",
                "http://example.org:6667/",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:x/",
                "http://example.org:٨٠/",
                "http://[::1/",
                "http://[fe80::1%eth0]/",
                "http://a\u0000b/",
                "http://a%0d%0ab/",
            })
    void refusesWhatIsNeverAsked(String written) {
        assertThatThrownBy(() -> WebAddress.parse(written)).isInstanceOf(AddressException.class);
    }

    @Test
    void refusesAddressesWithoutEnd() {
        String written = "http://example.org/" + "a".repeat(100_000);

        assertThatThrownBy(() -> WebAddress.parse(written)).hasMessageContaining("longest");
    }

    @Test
    void holdsNothingThatWouldEndARequestLine() throws AddressException {
        assertThat(WebAddress.parse("http://example.org/a\r\nHost: other\u0085 b\u0000")
                        .target())
                .isEqualTo("/aHost:%20other%C2%85%20b");
        assertThat(WebAddress.parse("http://example.org/a%0d%0ab").target()).isEqualTo("/a%0d%0ab");
    }
}
