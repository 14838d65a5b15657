package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Letter;

/** The values of a field that lists several, and the forms of an adjective of nationality. */
final class Spellings {
    private static final String ARTICLE = "" + Letter.ALEF + Letter.LAM;

    /** Feminine, sound plurals, accusative: what follows the masculine singular. */
    private static final List<String> ENDINGS = List.of(
            "",
            "" + Letter.TEH_MARBUTA,
            "" + Letter.WAW + Letter.NOON,
            "" + Letter.YEH + Letter.NOON,
            "" + Letter.ALEF + Letter.TEH,
            "" + Letter.ALEF);

    private Spellings() {}

    /** Splits at the Arabic comma. */
    static List<String> split(String value) {
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

    /** All forms of an adjective of nationality, with and without article. */
    static List<String> ofPeople(String masculine) {
        List<String> out = new ArrayList<>();
        for (String ending : ENDINGS) {
            out.add(masculine + ending);
            out.add(ARTICLE + masculine + ending);
        }
        return out;
    }
}
