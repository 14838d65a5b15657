package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "0123456789";

    @Test
    void writesTextWithoutMarksAsItIs() {
        assertThat(write()).isEqualTo("0123456789");
    }

    @Test
    void nestsAMarkInAnother() {
        assertThat(write(mark(1, 8, 0), mark(3, 5, 1))).isEqualTo("0<0>12<1>34</>567</>89");
    }

    @Test
    void setsMarksSideBySide() {
        assertThat(write(mark(0, 3, 0), mark(3, 10, 1))).isEqualTo("<0>012</><1>3456789</>");
    }

    @Test
    void cutsAMarkThatReachesOutOfAnother() {
        assertThat(write(mark(1, 5, 0), mark(3, 8, 1))).isEqualTo("0<0>12<1>34</></><1+>567</>89");
    }

    @Test
    void putsTheLongerOfTwoThatStartTogetherOutside() {
        assertThat(write(mark(2, 4, 0), mark(2, 6, 1))).isEqualTo("01<1><0>23</>45</>6789");
    }

    @Test
    void takesTwoMarksOnTheSameWords() {
        assertThat(write(mark(2, 4, 0), mark(2, 4, 1))).isEqualTo("01<0><1>23</></>456789");
    }

    @Test
    void losesNoWordWhateverTheMarks() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                int start = random.nextInt(TEXT.length());
                marks.add(mark(start, start + 1 + random.nextInt(TEXT.length() - start), i));
            }
            String written = write(marks.toArray(new Mark[0]));

            assertThat(written.replaceAll("<[^>]*>", "")).as("%s", marks).isEqualTo(TEXT);
            assertThat(written.split("</>", -1)).as("%s", marks).hasSameSizeAs(written.split("<[0-9]", -1));
        }
    }

    private static Mark mark(int start, int end, int statement) {
        return new Mark(new Span(start, end), Mark.Kind.CONTENT, statement, true);
    }

    /** Elements are written as {@code <statement>…</>}, with a plus where the mark goes on from before. */
    private static String write(Mark... marks) {
        StringWriter out = new StringWriter();
        try {
            new MarkedText(TEXT, new Markup(out), MarkedTextTest::open)
                    .write(new Span(0, TEXT.length()), List.of(marks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().replaceAll("</m[^>]*>", "</>").replaceAll("<m", "<");
    }

    private static void open(Mark mark, Markup html) throws IOException {
        html.open("m" + mark.statement() + (mark.begins() ? "" : "+"));
    }
}
