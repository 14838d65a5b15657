package org.isnad.link.learnt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.link.words.Resource;

/** The models of a file: {@code model} and a name, then a line for each weight. Immutable, thread-safe. */
public final class Models {
    private static final String MODEL = "model ";

    private final String file;
    private final Map<String, Map<String, Double>> models = new LinkedHashMap<>();

    private Models(String file) {
        this.file = file;
    }

    /** Reads a file that comes with the program. */
    public static Models standard(String name) {
        return of(name, Resource.text(name));
    }

    /**
     * Reads a file's text.
     *
     * @throws IllegalArgumentException with the line that is not of the form
     */
    static Models of(String name, String text) {
        Models models = new Models(name);
        Map<String, Double> open = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(MODEL)) {
                open = new LinkedHashMap<>();
                models.models.put(line.substring(MODEL.length()), open);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                models.add(line, number, open);
            }
        }
        return models;
    }

    private void add(String line, int number, Map<String, Double> open) {
        int space = line.lastIndexOf(' ');
        try {
            open.put(line.substring(0, Math.max(space, 0)), Double.valueOf(line.substring(space + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(file + ":" + number + ": a feature and its weight expected: " + line, e);
        }
    }

    /**
     * One model.
     *
     * @param features in the order in which {@link Model#probability} takes them
     * @throws IllegalArgumentException where there is no such model, or it weighs features that are not listed
     */
    public Model model(String name, List<String> features) {
        Map<String, Double> weights = models.get(name);
        if (weights == null) {
            throw new IllegalArgumentException(file + ": no model is called " + name);
        }
        return Model.of(weights, features);
    }
}
