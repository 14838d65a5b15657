package org.isnad.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of the views in one language, from {@code words_*.properties}. Immutable. */
public final class Words {
    private final Properties words = new Properties();
    private final String language;

    private Words(String language) {
        this.language = language;
    }

    /**
     * The words of a language.
     *
     * @param language {@code ar} or {@code en}
     * @throws IllegalArgumentException where there are no words in that language
     */
    public static Words in(String language) {
        Words out = new Words(language);
        try (InputStream file = Words.class.getResourceAsStream("words_" + language + ".properties")) {
            if (file == null) {
                throw new IllegalArgumentException("there are no words in the language '" + language + "'");
            }
            out.words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    String language() {
        return language;
    }

    /** The language, for the names of countries. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    boolean rightToLeft() {
        return language.equals("ar");
    }

    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("words_" + language + ".properties has no '" + key + "'");
        }
        return word;
    }

    /** The word for one of an enum's values, under the key {@code type.value}. */
    String of(Enum<?> value) {
        return of(lower(value.getDeclaringClass().getSimpleName()) + "." + lower(value.name()));
    }

    /** The words for so many of a thing: {@code key.one}, else {@code key.many} with the number in it. */
    String count(String key, int number) {
        return number == 1 ? of(key + ".one") : of(key + ".many").replace("#", Integer.toString(number));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
