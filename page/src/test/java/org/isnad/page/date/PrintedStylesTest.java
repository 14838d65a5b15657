package org.isnad.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Random dates, printed in each style there is and read again. */
class PrintedStylesTest {
    private static final int ROUNDS = 300;

    private static final List<String> LEVANT = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");
    private static final List<String> EGYPT = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> ALGERIA = List.of(
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
    private static final List<String> MOROCCO = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر");
    private static final List<String> HIJRI = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");
    private static final List<String> DAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

    private static final List<Function<LocalDateTime, String>> TO_THE_DAY = List.of(
            t -> t.getDayOfMonth() + " " + in(LEVANT, t) + " " + t.getYear(),
            t -> t.getDayOfMonth() + " " + in(ALGERIA, t) + " " + t.getYear() + "م",
            t -> DAYS.get(t.getDayOfWeek().getValue() - 1) + "، " + t.getDayOfMonth() + " " + in(MOROCCO, t) + "، "
                    + t.getYear(),
            t -> t.getDayOfMonth() + " " + in(LEVANT, t) + "/" + in(EGYPT, t) + " " + t.getYear(),
            t -> t.getDayOfMonth() + " " + in(EGYPT, t) + " (" + in(LEVANT, t) + ") " + t.getYear(),
            t -> in(EGYPT, t) + " " + t.getDayOfMonth() + ", " + t.getYear(),
            t -> arabic(t.getDayOfMonth() + "/" + t.getMonthValue() + "/" + t.getYear()) + " م",
            t -> "يوم " + print("dd-MM-uuuu", t),
            t -> print("uuuu/M/d", t),
            t -> print("d MMMM uuuu", Locale.FRENCH, t) + " à Tunis",
            t -> print("EEEE, MMMM d, uuuu", Locale.ENGLISH, t),
            t -> print("d MMM uuuu", Locale.ENGLISH, t),
            t -> hijri(t.toLocalDate()) + " - " + t.getDayOfMonth() + " " + in(EGYPT, t) + " " + t.getYear() + "م",
            t -> hijri(t.toLocalDate()));

    private static final List<Function<LocalDateTime, String>> TO_THE_MINUTE = List.of(
            t -> print("d/M/uuuu", t) + " الساعة " + print("HH:mm", t),
            t -> t.getDayOfMonth() + " " + in(EGYPT, t) + " " + t.getYear() + " - " + half(t),
            t -> arabic(t.getDayOfMonth() + " " + in(LEVANT, t) + " " + t.getYear() + " " + half(t)),
            t -> half(t) + "، " + t.getDayOfMonth() + " " + in(MOROCCO, t) + " " + t.getYear(),
            t -> print("uuuu-MM-dd", t) + " | " + print("HH:mm", t),
            t -> print("d MMMM uuuu", Locale.FRENCH, t) + " à " + print("HH'h'mm", t),
            t -> print("MMM d, uuuu 'at' h:mm a", Locale.ENGLISH, t));

    @Test
    void areReadToTheDay() {
        tryAll(TO_THE_DAY, "uuuu-MM-dd");
    }

    @Test
    void areReadToTheMinute() {
        tryAll(TO_THE_MINUTE, "uuuu-MM-dd'T'HH:mm");
    }

    private static void tryAll(List<Function<LocalDateTime, String>> styles, String exact) {
        Random random = new Random(20181030);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDateTime time = LocalDateTime.of(1991, 1, 1, 0, 0).plusMinutes(random.nextInt(35 * 365 * 24 * 60));
            for (Function<LocalDateTime, String> style : styles) {
                String printed = style.apply(time);
                assertThat(PrintedDates.in(printed, Optional.empty(), Optional.of("ar")))
                        .as(printed)
                        .extracting(PrintedDate::iso)
                        .containsExactly(print(exact, time));
            }
        }
    }

    private static String in(List<String> months, LocalDateTime time) {
        return months.get(time.getMonthValue() - 1);
    }

    private static String half(LocalDateTime time) {
        return print("hh:mm", time) + (time.getHour() < 12 ? " ص" : " مساءً");
    }

    private static String hijri(LocalDate day) {
        HijrahDate date = HijrahDate.from(day);
        return date.get(ChronoField.DAY_OF_MONTH) + " " + HIJRI.get(date.get(ChronoField.MONTH_OF_YEAR) - 1) + " "
                + date.get(ChronoField.YEAR) + "هـ";
    }

    private static String print(String pattern, LocalDateTime time) {
        return print(pattern, Locale.ROOT, time);
    }

    private static String print(String pattern, Locale locale, LocalDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    private static String arabic(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)));
        return out.toString();
    }
}
