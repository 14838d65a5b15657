package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.page.Input.fromStandardInput;
import static org.isnad.page.Input.gzip;
import static org.isnad.page.Input.joined;
import static org.isnad.page.Input.line;
import static org.isnad.page.Input.utf8;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GzipTest {
    @Test
    void readsStoriesWhateverTheFileIsCalled() {
        assertThat(fromStandardInput(gzip(utf8(line(1) + line(2))))).containsExactly("1", "2");
        assertThat(fromStandardInput(gzip(utf8(Input.PAGE)))).isEqualTo(fromStandardInput(Input.PAGE));
    }

    @Test
    void readsAllMembers() {
        byte[] members = joined(
                gzip(utf8(line(1) + "{\"id\":\"2\",")), gzip(new byte[0]), gzip(utf8("\"text\":\"x\"}\n" + line(3))));
        assertThat(fromStandardInput(members)).containsExactly("1", "2", "3");
        assertThat(fromStandardInput(joined(members, new byte[512]))).containsExactly("1", "2", "3");
    }

    /** An available() of zero means a pause, not the end. */
    @Test
    void waitsForTheNextMemberOfASlowSender() {
        byte[] members = joined(gzip(utf8(line(1))), gzip(utf8(line(2))));
        ByteArrayInputStream slow = new ByteArrayInputStream(members) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] to, int off, int len) {
                return super.read(to, off, Math.min(len, 1));
            }
        };
        assertThat(Input.told(Stories.open(List.of("-"), slow))).containsExactly("1", "2");
    }

    @Test
    void keepsTheStoriesBeforeATruncation() {
        byte[] whole = gzip(utf8(hardToPack()));
        List<String> told = fromStandardInput(Arrays.copyOf(whole, whole.length / 2));
        int last = told.size() - 1;
        assertThat(last).isBetween(30, 70);
        assertThat(told.subList(0, last)).allMatch(find -> !find.startsWith("failed"));
        assertThat(told.get(last))
                .isEqualTo("failed -:" + (last + 1) + ": the gzip data breaks off: fetch or pack the file again, since"
                        + " nothing after this place can be read");
    }

    @Test
    void noticesATruncationAtEveryByte() {
        byte[] whole = gzip(utf8(line(1) + line(2)));
        for (int length = 2; length < whole.length; length++) {
            List<String> told = fromStandardInput(Arrays.copyOf(whole, length));
            assertThat(told.get(told.size() - 1)).as("%d bytes", length).contains("the gzip data breaks off");
        }
    }

    @Test
    void noticesDamage() {
        byte[] whole = gzip(utf8(line(1) + line(2)));
        whole[whole.length - 6] ^= 1;
        assertThat(fromStandardInput(whole))
                .startsWith("1", "2")
                .hasSize(3)
                .element(2)
                .asString()
                .contains("checksum");
        whole[15] ^= 0x55;
        assertThat(fromStandardInput(whole))
                .last()
                .asString()
                .contains("failed")
                .contains("gzip data is damaged");
    }

    @Test
    void noticesWhatFollowsTheLastMember() {
        assertThat(fromStandardInput(joined(gzip(utf8(line(1))), utf8(line(2)))))
                .hasSize(2)
                .startsWith("1")
                .element(1)
                .asString()
                .contains("something that is not gzip follows");
    }

    @Test
    void readsHeadersWithAllTheirOptions() {
        byte[] plain = gzip(utf8(line(1)));
        byte[] header = {
            0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0, 3, 0, 9, 9, 9, 'n', 0, 'c', 'c', 0, 1, 2
        };
        assertThat(fromStandardInput(joined(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .containsExactly("1");
    }

    @Test
    void doesNotUnpackTwice() {
        assertThat(fromStandardInput(gzip(gzip(utf8(line(1))))))
                .containsExactly("failed -: packed with gzip twice: unpack it once");
    }

    @Test
    void saysThatNothingWasPacked() {
        assertThat(fromStandardInput(gzip(new byte[0])))
                .containsExactly("failed -: empty: give pages, web archives, or stories as JSON Lines");
    }

    private static String hardToPack() {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(random.nextLong());
            random.longs(200).forEach(lines::append);
            lines.append("\"}\n");
        }
        return lines.toString();
    }
}
