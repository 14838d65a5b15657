package org.isnad.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindsTest {
    private final LineKinds kinds = new LineKinds();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PROSE|قالت الوزارة إنها مستعدة.",
                "PROSE|وقال: \"نحن مستعدون تماما\".",
                "PROSE|وقال: \"نحن مستعدون تماما.\"",
                "PROSE|وجاء في البيان الذي صدر عن الوزارة أمس ما يلي:",
                // Without a stop at its end, as many outlets leave it: clauses, or sheer length.
                "PROSE|بدأ المزارعون جني الزعفران قبل موعده بأسبوعين، وفق ما ذكرته جمعية المزارعين في الوادي",
                // A headline, however it ends.
                "SHORT|الوزارة تنفي تأجيل المعرض",
                "SHORT|الوزارة تنفي تأجيل المعرض..",
                "SHORT|الوزارة تنفي تأجيل المعرض وتؤكد أن الموعد ثابت..",
                "SHORT|هل يؤجل المعرض؟",
                "SHORT|انتهى.",
                "SHORT|سوق بحر جبل واد نهر سهل قرية مدينة شارع حي بيت باب نافذة سقف جدار حديقة شجرة زهرة ثمرة بذرة تراب",
                "SHORT|The ministry said that all work was done.",
                "POINTER|اقرأ أيضا: الوزارة تنفي تأجيل المعرض.",
                "NOTICE|نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع.",
                "NOTICE|آخر تحديث: 12 مارس",
                // A sentence may begin as a label does.
                "PROSE|نشر في المجلة أمس بحث جديد عن الزعفران.",
                "FURNITURE|طباعة شارك تويتر",
                "FURNITURE|-----",
            })
    void judgesALineByItself(LineKind kind, String line) {
        assertThat(kinds.of(line, Key.of(line))).isEqualTo(kind);
    }
}
