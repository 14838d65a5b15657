package org.isnad.reading.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;

/**
 * Makes the forms of a verb that newspapers use from its third person masculine singular. Everything is folded and
 * without vowels, so that one rule serves sound, doubled and hollow verbs; a weak last letter is the one exception.
 */
public final class Conjugation {
    private Conjugation() {}

    /** The forms of the perfect, folded. */
    public static Map<String, Agreement> perfect(String written) {
        String he = Folding.fold(written);
        boolean weak = isWeak(he);
        String stem = weak ? he.substring(0, he.length() - 1) : he;
        Map<String, Agreement> forms = new LinkedHashMap<>();
        forms.put(he, Agreement.MASCULINE);
        forms.put(stem + Letter.TEH, Agreement.FEMININE);
        forms.put(stem + Endings.VERB_PLURAL, Agreement.PLURAL);
        forms.put(weak ? stem + Letter.YEH + Letter.ALEF : stem + Letter.ALEF, Agreement.PLURAL);
        forms.put(stem + Letter.TEH + Letter.ALEF, Agreement.PLURAL);
        forms.putIfAbsent(he + Endings.WE, Agreement.SPEECH);
        return forms;
    }

    /** The forms of the imperfect, folded and without the particle of the future. */
    public static Map<String, Agreement> imperfect(String written) {
        String he = Folding.fold(written);
        String body = he.substring(1);
        String stem = isWeak(body) || body.charAt(body.length() - 1) == Letter.WAW
                ? body.substring(0, body.length() - 1)
                : body;
        Map<String, Agreement> forms = new LinkedHashMap<>();
        forms.put(he, Agreement.MASCULINE);
        forms.put(Letter.TEH + body, Agreement.FEMININE);
        for (char person : new char[] {Letter.YEH, Letter.TEH}) {
            forms.put(person + stem + Endings.PLURAL, Agreement.PLURAL);
            forms.put(person + stem + Endings.VERB_PLURAL, Agreement.PLURAL);
            forms.put(person + body + Endings.DUAL, Agreement.PLURAL);
        }
        forms.put(Letter.ALEF + body, Agreement.SPEECH);
        forms.put(Letter.NOON + body, Agreement.SPEECH);
        return forms;
    }

    /** The accusative forms, in which a participle follows a clause. */
    static Map<String, Agreement> participle(String written) {
        String he = Folding.fold(written);
        Map<String, Agreement> forms = new LinkedHashMap<>();
        forms.put(he + Letter.ALEF, Agreement.MASCULINE);
        forms.put(he + Letter.HEH, Agreement.FEMININE);
        forms.put(he + Endings.OBLIQUE_PLURAL, Agreement.PLURAL);
        forms.put(he + Endings.FEMININE_PLURAL, Agreement.PLURAL);
        return forms;
    }

    /** The noun itself, and its accusative with a written ending. */
    public static Map<String, Agreement> noun(String written) {
        String noun = Folding.fold(written);
        Map<String, Agreement> forms = new LinkedHashMap<>();
        forms.put(noun, Agreement.UNKNOWN);
        char last = noun.charAt(noun.length() - 1);
        if (last != Letter.HEH && last != Letter.ALEF) {
            forms.put(noun + Letter.ALEF, Agreement.UNKNOWN);
        }
        return forms;
    }

    private static boolean isWeak(String form) {
        char last = form.charAt(form.length() - 1);
        return last == Letter.YEH || last == Letter.ALEF;
    }
}
