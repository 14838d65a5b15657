package org.isnad.reading.time.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.time.words.Category;

/**
 * What stands in a row: names of {@linkplain Category categories} and, in small letters, of other patterns, in the
 * order of the words. {@code [A B | C]} may be there or not, {@code {A | B C}} is one of them, {@code (A)} must stand
 * beside the expression but is no part of it.
 */
interface Pattern {
    /**
     * The first node of this pattern.
     *
     * @param next what follows it
     * @param beside whether it stands beside the expression
     */
    Node before(Node next, boolean beside);

    /** All of them in a row. */
    static Pattern row(List<Pattern> patterns) {
        return (next, beside) -> {
            Node node = next;
            for (int i = patterns.size() - 1; i >= 0; i--) {
                node = patterns.get(i).before(node, beside);
            }
            return node;
        };
    }

    /** One of them. */
    static Pattern any(List<Pattern> patterns) {
        return (next, beside) ->
                Node.either(patterns.stream().map(p -> p.before(next, beside)).toList());
    }

    /**
     * Reads a pattern as it is written in an entry.
     *
     * @param named the patterns that may be named in it
     */
    static Pattern parse(Block entry, String text, Map<String, Pattern> named) {
        return new Parser(entry, text, named).choice("");
    }

    /** Reads one written pattern from its first word to its last. */
    final class Parser {
        private final Block entry;
        private final String text;
        private final Map<String, Pattern> named;
        private final Iterator<String> words;

        private Parser(Block entry, String text, Map<String, Pattern> named) {
            this.entry = entry;
            this.text = text;
            this.named = named;
            this.words = words(text).iterator();
        }

        /** Brackets and bars each, and names between them and white space. */
        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean mark = "[]{}()|".indexOf(c) >= 0;
                if (mark || Character.isWhitespace(c)) {
                    if (start < i) {
                        words.add(text.substring(start, i));
                    }
                    if (mark) {
                        words.add(String.valueOf(c));
                    }
                    start = i + 1;
                }
            }
            return words;
        }

        /** Rows parted by bars up to the closing mark; an empty one stands for the end of the text. */
        private Pattern choice(String close) {
            List<Pattern> choices = new ArrayList<>();
            List<Pattern> row = new ArrayList<>();
            String word = next(close);
            while (!word.equals(close)) {
                if (word.equals("|")) {
                    choices.add(row(List.copyOf(row)));
                    row.clear();
                } else {
                    row.add(part(word));
                }
                word = next(close);
            }
            choices.add(row(List.copyOf(row)));
            return any(choices);
        }

        private String next(String close) {
            if (!words.hasNext() && !close.isEmpty()) {
                throw entry.problem("has a pattern without its '" + close + "': " + text);
            }
            return words.hasNext() ? words.next() : "";
        }

        private Pattern part(String word) {
            return switch (word) {
                case "[" -> maybe(choice("]"));
                case "{" -> choice("}");
                case "(" -> beside(choice(")"));
                default -> named(word);
            };
        }

        private static Pattern maybe(Pattern inner) {
            return (next, beside) -> Node.either(List.of(inner.before(next, beside), next));
        }

        private static Pattern beside(Pattern inner) {
            return (next, beside) -> inner.before(next, true);
        }

        private Pattern named(String word) {
            Pattern pattern = named.get(word);
            if (pattern != null) {
                return (next, beside) -> Node.later(() -> pattern.before(next, beside));
            }
            Category category = Category.named(entry, word);
            return (next, beside) -> Node.over(category, beside, next);
        }
    }
}
