package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Letter;

/** The forms of an adjective of nationality. */
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
