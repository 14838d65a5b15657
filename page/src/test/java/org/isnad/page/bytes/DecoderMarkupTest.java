package org.isnad.page.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderMarkupTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private static final String TEXT =
            "أعلنت وزارة النقل في الجزيرة أن العبّارة الجديدة ستبحر في الصباح، وأن الرحلة إلى المرسى مجانية.";

    private static final String PAGE = page("utf-8", TEXT);

    private static String page(String declared, String text) {
        return "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + text + "</p></body></html>";
    }

    private static String undeclared(String text) {
        return "<html><body><p>" + text + "</p></body></html>";
    }

    private static String read(byte[] bytes) {
        return Decoder.markup(bytes, null);
    }

    @Test
    void readsUtf8() {
        assertThat(read(PAGE.getBytes(UTF_8))).isEqualTo(PAGE);
    }

    @Test
    void takesTheByteOrderMarkAway() {
        assertThat(read(("\uFEFF" + PAGE).getBytes(UTF_8))).isEqualTo(PAGE);
        assertThat(read(("\uFEFF" + PAGE).getBytes(UTF_16LE))).isEqualTo(PAGE);
        assertThat(read(("\uFEFF" + PAGE).getBytes(UTF_16BE))).isEqualTo(PAGE);
    }

    @Test
    void knowsUtf16WithoutAMark() {
        assertThat(read(PAGE.getBytes(UTF_16LE))).isEqualTo(PAGE);
        assertThat(read(PAGE.getBytes(UTF_16BE))).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "x-MacArabic"})
    void readsArabicInOneByteALetterAsThePageDeclaresIt(String name) {
        String page = page(name, "قالت المديرة إن السفينة في الميناء وإن الرحلة إلى الجزيرة في الصباح");

        assertThat(read(page.getBytes(Charset.forName(name)))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, utf-8",
        "windows-1256, iso-8859-1",
        "windows-1256, iso-8859-6",
        "windows-1256, nonsense",
        "ISO-8859-6, utf-8",
        "ISO-8859-6, windows-1256",
    })
    void readsArabicThatIsDeclaredWrongly(String real, String declared) {
        String page = page(declared, "قالت المديرة إن السفينة في الميناء وإن الرحلة إلى الجزيرة في الصباح");

        assertThat(read(page.getBytes(Charset.forName(real)))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void readsArabicThatIsNotDeclared(String name) {
        String page = undeclared("قالت المديرة إن السفينة في الميناء وإن الرحلة إلى الجزيرة في الصباح");

        assertThat(read(page.getBytes(Charset.forName(name)))).isEqualTo(page);
    }

    @Test
    void readsUtf8ThatIsDeclaredAsAnotherEncoding() {
        String page = page("windows-1256", TEXT);

        assertThat(read(page.getBytes(UTF_8))).isEqualTo(page);
        assertThat(Decoder.markup(page.getBytes(UTF_8), "text/html; charset=ISO-8859-1"))
                .isEqualTo(page);
    }

    @Test
    void losesABrokenByteAndNotThePage() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PAGE.getBytes(UTF_8));
        bytes.write(0xD8);
        bytes.writeBytes("<p>".getBytes(US_ASCII));

        assertThat(read(bytes.toByteArray())).isEqualTo(PAGE + "\uFFFD<p>");
    }

    @Test
    void readsLatin1AsBrowsersDo() {
        String page = page("iso-8859-1", "“Café” – naïve");

        assertThat(read(page.getBytes(WINDOWS_1252))).isEqualTo(page);
    }

    @Test
    void believesADeclarationOfCyrillic() {
        String page = page("windows-1251", "Министерство сообщило, что паром выйдет из порта утром");

        assertThat(read(page.getBytes(WINDOWS_1251))).isEqualTo(page);
    }

    @Test
    void believesTheServerWhereThePageIsSilent() {
        String page = undeclared("Министерство сообщило, что паром выйдет из порта утром");

        assertThat(Decoder.markup(page.getBytes(WINDOWS_1251), "text/html; charset=\"Windows-1251\""))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='windows-1251'?>",
                "<meta http-equiv=Content-Type content='text/html;charset = windows-1251'>",
                "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; CHARSET=CP1251'>",
            })
    void findsTheDeclaration(String declaration) {
        String page = declaration + "<p>Министерство сообщило, что паром выйдет</p>";

        assertThat(read(page.getBytes(WINDOWS_1251))).isEqualTo(page);
    }

    @Test
    void repairsUtf8ThatWasReadAsLatinAndWrittenAgain() {
        String page = undeclared(new String(TEXT.getBytes(UTF_8), ISO_8859_1));

        assertThat(read(page.getBytes(UTF_8))).isEqualTo(undeclared(TEXT));
    }

    @Test
    void repairsUtf8ThatWasReadAsWindowsAndWrittenAgain() {
        String words = "أعلنت وزارة النقل أن السفينة ستبحر من المرسى إلى الجزيرة وأن الرحلة مجانية";
        String page = undeclared(new String(words.getBytes(UTF_8), WINDOWS_1256));

        assertThat(page).contains("ط§ظ„");
        assertThat(read(page.getBytes(UTF_8))).isEqualTo(undeclared(words));
    }

    @Test
    void repairsNothingThatOnlyTalksOfBrokenText() {
        String page = undeclared(TEXT + " تظهر الحروف هكذا: Ø§Ù„ØµØ­Ù");

        assertThat(read(page.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void keepsArabicWithManyOfTheLettersThatBrokenTextBeginsWith() {
        String page = undeclared("حظ الطائر ظاهر وطريق الظل طويل ونظام الحفظ ظل يطلب طبيبًا لطفل مطيع. ".repeat(10));

        assertThat(read(page.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void readsAnEmptyPage() {
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void takesHostileBytesInTimeProportionalToTheirNumber() {
        byte[] bytes = new byte[4 << 20];
        java.util.Arrays.fill(bytes, (byte) 0xD8);

        assertThat(read(bytes)).hasSizeLessThanOrEqualTo(bytes.length);
    }
}
