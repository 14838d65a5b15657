package org.isnad.page;

import java.io.IOException;
import java.util.List;
import org.isnad.page.bytes.Bytes;

/**
 * A kind that is known and not read.
 *
 * @param sign how it is known
 * @param what what it is
 * @param advice what the user can do
 */
record Unread(Sign sign, String what, String advice) implements Format {
    /** What the user can name instead. */
    static final String GIVE = "give pages, web archives, or stories as JSON Lines";

    private static final String UNPACK = "unpack it, or pack it with gzip";

    /** Whether input that opens so is of the kind. */
    interface Sign {
        boolean in(Opening opening) throws IOException;
    }

    /** What is no page, with a name; any other binary file is known by its zeros. */
    static final List<Format> OTHER_KINDS = List.of(
            new Unread(opening -> opening.is("%PDF-"), "a PDF file", "save its text and name that"),
            new Unread(
                    opening -> opening.is("PK\u0003\u0004"),
                    "a zip archive or office file",
                    "unpack it, or save its text"),
            new Unread(opening -> opening.is("BZh"), "packed with bzip2", UNPACK),
            new Unread(opening -> starts(opening, 0xFD, '7', 'z'), "packed with xz", UNPACK),
            new Unread(opening -> starts(opening, 0x28, 0xB5, 0x2F), "packed with zstd", UNPACK),
            new Unread(opening -> starts(opening, 0x1F, 0x8B), "packed with gzip twice", "unpack it once"),
            new Unread(Unread::isUtf16, "text in UTF-16", "save it as UTF-8 (iconv -f UTF-16 -t UTF-8)"),
            new Unread(Unread::isPicture, "a picture", GIVE),
            new Unread(Unread::hasZeros, "a binary file", GIVE));

    private static final int FAR = 8_000;

    @Override
    public boolean begins(Bytes in) throws IOException {
        return sign.in(new Opening(in));
    }

    @Override
    public Finds open(Bytes in, Source source) {
        return Finds.one(source.noPage(what, advice));
    }

    private static boolean isUtf16(Opening opening) throws IOException {
        return starts(opening, 0xFF, 0xFE) || starts(opening, 0xFE, 0xFF);
    }

    private static boolean isPicture(Opening opening) throws IOException {
        return starts(opening, 0x89, 'P', 'N', 'G')
                || starts(opening, 0xFF, 0xD8, 0xFF)
                || opening.is("GIF8")
                || opening.is("RIFF");
    }

    private static boolean hasZeros(Opening opening) throws IOException {
        for (int i = 0; i < FAR && opening.at(i) >= 0; i++) {
            if (opening.at(i) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(Opening opening, int... bytes) throws IOException {
        for (int i = 0; i < bytes.length; i++) {
            if (opening.at(i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
