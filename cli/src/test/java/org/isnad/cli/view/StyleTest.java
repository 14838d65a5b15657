package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Stance;
import org.junit.jupiter.api.Test;

/** The style sheet's promises to its readers. */
class StyleTest {
    /** WCAG 2.2, success criterion 1.4.3 (AA). */
    private static final double ENOUGH = 4.5;

    private static final Pattern VARIABLE = Pattern.compile("--([a-z]+): (#[0-9a-f]{6}|[0-9]+%);");

    @Test
    void hasEnoughContrastOnPaper() throws IOException {
        for (Map<String, String> colours : lightAndDark()) {
            for (String name : inks()) {
                assertThat(contrast(rgb(colours.get(name)), rgb(colours.get("paper"))))
                        .as(name + " on paper " + colours.get("paper"))
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
    }

    @Test
    void hasEnoughContrastOnWordsThatAreLitUp() throws IOException {
        for (Map<String, String> colours : lightAndDark()) {
            double share = Integer.parseInt(colours.get("lit").replace("%", "")) / 100.0;
            for (Stance stance : Stance.values()) {
                double[] own = rgb(colours.get(name(stance)));
                double[] lit = mixed(own, rgb(colours.get("paper")), share);

                assertThat(contrast(own, lit)).as("number on " + stance).isGreaterThanOrEqualTo(ENOUGH);
                assertThat(contrast(rgb(colours.get("ink")), lit))
                        .as("ink on " + stance)
                        .isGreaterThan(ENOUGH);
                assertThat(contrast(rgb(colours.get("quiet")), lit))
                        .as("role on " + stance)
                        .isGreaterThan(ENOUGH);
            }
        }
    }

    @Test
    void hasAColourAndALineForEveryStance() throws IOException {
        for (Stance stance : Stance.values()) {
            assertThat(style()).contains("." + name(stance) + " { --c: var(--" + name(stance) + "); --l: ");
        }
    }

    private static Iterable<Map<String, String>> lightAndDark() throws IOException {
        String style = style();
        int dark = style.indexOf("prefers-color-scheme: dark");
        Map<String, String> light = variables(style.substring(0, dark));
        Map<String, String> night = new LinkedHashMap<>(light);
        night.putAll(variables(style.substring(dark, style.indexOf("* {", dark))));
        assertThat(night.get("paper")).isNotEqualTo(light.get("paper"));
        return List.of(light, night);
    }

    private static List<String> inks() {
        List<String> names = new ArrayList<>(List.of("ink", "quiet"));
        for (Stance stance : Stance.values()) {
            names.add(name(stance));
        }
        return names;
    }

    private static Map<String, String> variables(String style) {
        Map<String, String> out = new LinkedHashMap<>();
        Matcher matcher = VARIABLE.matcher(style);
        while (matcher.find()) {
            out.put(matcher.group(1), matcher.group(2));
        }
        return out;
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double[] mixed(double[] one, double[] other, double share) {
        double[] out = new double[3];
        for (int i = 0; i < out.length; i++) {
            out[i] = one[i] * share + other[i] * (1 - share);
        }
        return out;
    }

    private static double[] rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new double[] {(value >> 16) / 255.0, (value >> 8 & 0xFF) / 255.0, (value & 0xFF) / 255.0};
    }

    private static String name(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private static String style() throws IOException {
        try (InputStream file = HtmlView.class.getResourceAsStream("story.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
