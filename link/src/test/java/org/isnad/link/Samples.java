package org.isnad.link;

import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.isnad.reading.Reader;

/** Invented stories, read. */
final class Samples {
    private static final Reader READER = Reader.standard();

    private Samples() {}

    static Reading read(String id, String outlet, String day, String title, String body) {
        Imprint imprint = new Imprint.Builder()
                .put(Field.OUTLET, outlet)
                .put(Field.PUBLISHED, day)
                .build();
        return READER.read(Story.of(id, imprint, title, body));
    }

    /** A ministry announces; told by one outlet. */
    static Reading announced() {
        return read("a-1", "صحيفة الميناء", "2018-05-02", "وزارة النقل تعلن افتتاح خط العبارات إلى جزيرة الرملة", """
                أعلنت وزارة النقل في السهلانية الأربعاء افتتاح خط العبارات بين مرسى النوارس وجزيرة الرملة مطلع الشهر المقبل.
                وقالت المتحدثة باسم الوزارة ليلى المنذري إن "أول عبارة ستبحر مطلع الشهر المقبل ولن يتغير الموعد مهما قيل".
                وأضافت أن الخط سينقل 1200 راكب يوميا بين المرسى والجزيرة.
                """);
    }

    /** The same, in another outlet, word for word but for its title. */
    static Reading copied() {
        Reading first = announced();
        return read(
                "b-1",
                "موقع الجزيرة الصغيرة",
                "2018-05-02",
                "خط عبارات جديد إلى الرملة",
                first.story().body());
    }

    /** The same, in words of its own, with another number. */
    static Reading retold() {
        return read("c-1", "إذاعة الساحل", "2018-05-02", "عبارات إلى جزيرة الرملة الشهر المقبل", """
                كشفت المتحدثة باسم وزارة النقل السهلانية ليلى المنذري أن "أول عبارة ستبحر مطلع الشهر المقبل ولن يتغير الموعد".
                وسينقل الخط الجديد بين مرسى النوارس وجزيرة الرملة 900 راكب يوميا بحسب بيان الوزارة.
                """);
    }

    /** Something else altogether, on the same day. */
    static Reading elsewhere() {
        return read("d-1", "إذاعة الساحل", "2018-05-02", "فريق الواحة يفوز بكأس الشطرنج للناشئين", """
                توج فريق الواحة مساء الأربعاء بكأس الشطرنج للناشئين بعد فوزه على فريق التلال بثلاث مباريات دون رد.
                وقال مدرب الفريق سامي الحلواني إن اللاعبين استحقوا اللقب بعد موسم طويل.
                """);
    }

    /** A charge, and on the same page its denial. */
    static Reading denied() {
        return read("e-1", "صحيفة الميناء", "2018-05-03", "بلدية المرسى تنفي تلويث الخليج", """
                اتهمت جمعية الصيادين بلدية المرسى بتلويث مياه الخليج بمخلفات المصنع القديم.
                ونفت بلدية المرسى الاتهامات بتلويث مياه الخليج بمخلفات المصنع القديم.
                """);
    }
}
