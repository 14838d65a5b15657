package org.isnad.link.headline;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values with quotation marks. */
final class Csv {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private Csv() {}

    static List<List<String>> rows(String text) {
        Csv csv = new Csv();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                csv.field.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                csv.add(c, quoted);
            }
        }
        csv.end();
        return csv.rows.stream().filter(row -> row.size() > 2).toList();
    }

    private void add(char c, boolean quoted) {
        if (!quoted && c == ',') {
            close();
        } else if (!quoted && c == '\n') {
            end();
        } else if (c != '\r') {
            field.append(c);
        }
    }

    private void close() {
        row.add(field.toString());
        field.setLength(0);
    }

    private void end() {
        close();
        rows.add(row);
        row = new ArrayList<>();
    }
}
