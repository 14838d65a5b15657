package org.isnad.page.text;

import java.util.Arrays;
import java.util.stream.Stream;

/** Words between single spaces. */
final class Words {
    private Words() {}

    static int count(String line) {
        return line.isEmpty() ? 0 : 1 + (int) line.chars().filter(c -> c == ' ').count();
    }

    static Stream<String> stream(String key) {
        return Arrays.stream(key.split(" "));
    }
}
