package org.isnad.fetch.http;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.isnad.fetch.wire.FetchException;
import org.isnad.fetch.wire.Limits;

/** Unpacks bodies packed with gzip or deflate, up to a size that no page has. */
final class ContentCoding {
    private static final int MOST_LAYERS = 2;

    private ContentCoding() {}

    /**
     * The body as it was before it was packed.
     *
     * @param codings what the {@code Content-Encoding} fields say, in the order of packing
     * @param most bytes, packed or not
     */
    static byte[] unpack(ByteBuffer packed, List<String> codings, int most) throws FetchException {
        List<String> layers = layers(codings);
        if (layers.size() > MOST_LAYERS) {
            throw FetchException.lasting("it is packed " + layers.size() + " times over");
        }
        byte[] body = new byte[packed.remaining()];
        packed.get(body);
        for (int i = layers.size() - 1; i >= 0; i--) {
            body = unpack(body, layers.get(i), most);
        }
        return body;
    }

    private static List<String> layers(List<String> codings) {
        List<String> layers = new ArrayList<>();
        for (String coding : String.join(",", codings).toLowerCase(Locale.ROOT).split(",")) {
            String layer = coding.strip();
            if (!layer.isEmpty() && !layer.equals("identity") && !layer.equals("none")) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static byte[] unpack(byte[] packed, String coding, int most) throws FetchException {
        try (InputStream in = opened(packed, coding)) {
            byte[] body = in.readNBytes(most);
            if (in.read() >= 0) {
                throw FetchException.lasting("it is larger than " + Limits.words(most) + " when unpacked");
            }
            return body;
        } catch (FetchException e) {
            throw e;
        } catch (EOFException | ZipException e) {
            throw FetchException.passing("it is packed with " + coding + " and damaged: try again later");
        } catch (IOException e) {
            throw FetchException.passing("it cannot be unpacked: " + e.getMessage());
        }
    }

    private static InputStream opened(byte[] packed, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (coding) {
            case "gzip", "x-gzip" -> isGzip(packed) ? new GZIPInputStream(in) : in;
            case "deflate" -> inflated(in, !isZlib(packed));
            default -> throw FetchException.lasting("it is packed in a way that was not asked for (" + coding + ")");
        };
    }

    private static InputStream inflated(InputStream in, boolean bare) {
        return new InflaterInputStream(in, new Inflater(bare)) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        };
    }

    /** Quirk: some servers say gzip and send the page as it is. */
    private static boolean isGzip(byte[] packed) {
        return packed.length >= 2 && packed[0] == 0x1F && packed[1] == (byte) 0x8B;
    }

    /** Quirk: deflate means zlib, and half of the servers send it without zlib's head. */
    private static boolean isZlib(byte[] packed) {
        return packed.length >= 2 && (packed[0] & 0xF) == 8 && ((packed[0] & 0xFF) << 8 | packed[1] & 0xFF) % 31 == 0;
    }
}
