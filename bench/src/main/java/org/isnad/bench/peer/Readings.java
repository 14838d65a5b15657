package org.isnad.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.bench.peer.PeerCase.Expression;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.reading.figure.FigureTagger;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.number.Amount;
import org.isnad.reading.number.NumberWords;
import org.isnad.reading.number.Numerals;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.time.TimexTagger;

/** How Isnad reads what a file of the peer asks for. */
final class Readings {
    /** Finds what is asked for. */
    interface Reading {
        List<Expression> read(PeerCase test);
    }

    private final FigureTagger figures = FigureTagger.standard(Lexicon.standard());
    private final TimexTagger times = TimexTagger.standard();

    /** The way for the file; empty where its matter is left out: ordinals, and how values are written. */
    Optional<Reading> of(String file) {
        if (file.equals("NumberModel.json")) {
            return Optional.of(this::numbers);
        }
        if (file.equals("PercentModel.json")) {
            return Optional.of(test -> figures(test, "%"));
        }
        if (file.equals("NumberRangeModel.json")) {
            return Optional.of(test -> figures(test, ""));
        }
        return file.endsWith("Extractor.json") ? Optional.of(this::times) : Optional.empty();
    }

    /** All numbers, whether they count something or not. */
    private List<Expression> numbers(PeerCase test) {
        Tokens tokens = Tokens.of(test.input());
        Numerals numerals = new Numerals(tokens, NumberWords.standard());
        List<Expression> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Optional<Amount> amount = amount(tokens, numerals, token);
            if (amount.isPresent() && !isOne(amount.get(), token)) {
                int end = tokens.end(amount.get().end() - 1);
                found.add(new Expression(tokens.start(token), end, amount.get().value()));
            }
            token = amount.map(Amount::end).orElse(token + 1);
        }
        return found;
    }

    /** The word for one alone is a pronoun as often as a number. */
    private static boolean isOne(Amount amount, int token) {
        return amount.value() == 1 && amount.kind() == Amount.Kind.WORDS && amount.end() == token + 1;
    }

    private static Optional<Amount> amount(Tokens tokens, Numerals numerals, int token) {
        String form = tokens.form(token);
        Optional<Amount> amount = numerals.at(token, 0);
        boolean word = tokens.kind(token) == TokenKind.WORD;
        for (int skip = 1; amount.isEmpty() && word && Proclitics.isOne(form, skip - 1); skip++) {
            amount = numerals.at(token, skip);
        }
        return amount;
    }

    private List<Expression> figures(PeerCase test, String of) {
        Tokens tokens = Tokens.of(test.input());
        return figures.tag(tokens, times.tag(tokens, null)).stream()
                .filter(figure -> of.isEmpty() || of.equals(figure.of()))
                .map(Readings::expression)
                .toList();
    }

    private static Expression expression(Figure figure) {
        double value = figure.value() == null ? Double.NaN : figure.value();
        return new Expression(figure.span().start(), figure.span().end(), value);
    }

    private List<Expression> times(PeerCase test) {
        return times.tag(Tokens.of(test.input()), test.reference().orElse(null)).stream()
                .map(time -> expression(time.span()))
                .toList();
    }

    private static Expression expression(Span span) {
        return new Expression(span.start(), span.end(), Double.NaN);
    }
}
