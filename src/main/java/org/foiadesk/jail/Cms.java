package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The message in an opaque S/MIME envelope (RFC 5652): signed or compressed, not encrypted. */
final class Cms {

    private static final String SIGNED = oid("2a864886f70d010702");
    private static final String ENVELOPED = oid("2a864886f70d010703");
    private static final String COMPRESSED = oid("2a864886f70d0109100109");

    private final Bytes raw;

    /** One value: its tag, and where its content stands; of an indefinite length, the end is the outer one's. */
    private record Value(int tag, int start, int end, boolean open) {}

    private Cms(Bytes raw) {
        this.raw = raw;
    }

    static boolean encrypted(Bytes raw) {
        return raw.slice(0, 60).latin().contains(ENVELOPED);
    }

    static Optional<Bytes> content(Bytes raw) {
        Cms cms = new Cms(raw);
        Value info = cms.value(0, raw.size());
        String kind = raw.slice(0, 60).latin();
        boolean signed = kind.contains(SIGNED);
        if (info.tag() != 0x30 || (!signed && !kind.contains(COMPRESSED))) {
            return Optional.empty();
        }
        // ContentInfo, [0], SignedData, then the third of its members is what was signed.
        Value explicit = cms.after(cms.value(info.start(), info.end()), info);
        Value data = cms.value(explicit.start(), explicit.end());
        Value version = cms.value(data.start(), data.end());
        Value enclosed = cms.after(cms.after(version, data), data);
        Value holder = cms.after(cms.value(enclosed.start(), enclosed.end()), enclosed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cms.octets(cms.value(holder.start(), holder.end()), out, 0);
        Bytes content = Bytes.of(out.toByteArray());
        return Optional.of(signed ? content : inflated(content)).filter(found -> found.size() > 0);
    }

    private Value after(Value value, Value within) {
        return value(skip(value, within.end(), 0), within.end());
    }

    private Value value(int at, int limit) {
        int tag = raw.at(at);
        int first = raw.at(at + 1);
        if (tag < 0 || first < 0 || at >= limit) {
            return new Value(-1, limit, limit, false);
        }
        if (first == 0x80) {
            return new Value(tag, at + 2, limit, true);
        }
        int octets = first < 0x80 ? 0 : first & 0x7f;
        long length = first < 0x80 ? first : 0;
        for (int i = 0; i < octets && i < 5; i++) {
            length = (length << 8) | Math.max(0, raw.at(at + 2 + i));
        }
        int start = at + 2 + octets;
        return new Value(tag, start, (int) Math.min(limit, start + length), false);
    }

    /** Where the value after this one begins. */
    private int skip(Value value, int limit, int depth) {
        if (!value.open()) {
            return value.end();
        }
        int at = value.start();
        while (at < value.end() && depth < 30) {
            if (raw.at(at) == 0 && raw.at(at + 1) == 0) {
                return at + 2;
            }
            at = skip(value(at, value.end()), limit, depth + 1);
        }
        return limit;
    }

    private void octets(Value value, ByteArrayOutputStream out, int depth) {
        int end = value.end();
        if ((value.tag() & 0x20) == 0) {
            if (value.tag() == 0x04) {
                out.write(raw.array, raw.from + Math.min(value.start(), end), Math.max(0, end - value.start()));
            }
            return;
        }
        int at = value.start();
        while (at < end && depth < 10 && !(raw.at(at) == 0 && raw.at(at + 1) == 0)) {
            Value piece = value(at, end);
            octets(piece, out, depth + 1);
            int next = skip(piece, end, 0);
            at = next > at ? next : end;
        }
    }

    private static String oid(String hex) {
        return Bytes.of(HexFormat.of().parseHex(hex)).latin();
    }

    private static Bytes inflated(Bytes packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed.array, packed.from, packed.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8_192];
        try {
            for (int n = inflater.inflate(chunk); n > 0 && out.size() < Limits.RAW; n = inflater.inflate(chunk)) {
                out.write(chunk, 0, n);
            }
        } catch (DataFormatException damaged) {
            return Bytes.of(out.toByteArray());
        } finally {
            inflater.end();
        }
        return Bytes.of(out.toByteArray());
    }
}
