package org.isnad.reading.resource;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Letter;

/** The values of a field that lists several in one line. */
public final class Values {
    private Values() {}

    /** Splits at the Arabic comma. */
    public static List<String> split(String value) {
        List<String> out = new ArrayList<>();
        for (int start = 0; start <= value.length(); ) {
            int comma = value.indexOf(Letter.COMMA, start);
            int end = comma < 0 ? value.length() : comma;
            String name = value.substring(start, end).strip();
            if (!name.isEmpty()) {
                out.add(name);
            }
            start = end + 1;
        }
        return out;
    }
}
