package org.isnad.arabic;

/** What a token is. Everything from {@link #COMMA} on is a mark. */
public enum TokenKind {
    WORD,
    NUMBER,
    COMMA,
    SEMICOLON,
    COLON,
    /** Full stop, question or exclamation mark. */
    STOP,
    /** Two or more dots, or the ellipsis character. */
    DOTS,
    /** A dash that stands alone; a hyphen inside a word is part of it. */
    DASH,
    /** A quotation mark of any shape; {@link Quotations} tells which opens and which closes. */
    QUOTE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    /** The end of a line, which ends a paragraph. */
    NEWLINE,
    OTHER;

    public boolean isMark() {
        return compareTo(COMMA) >= 0;
    }
}
