package org.foiadesk.jail;

import java.util.function.Consumer;

/** Undoes what a transport needed; where that fails, the bytes stay as they came. */
final class Transfer {

    private Transfer() {}

    /**
     * @param bytes decoded
     * @param rest what stood below the encoded text and is text itself
     */
    record Plain(Bytes bytes, Bytes rest) {}

    static Plain decode(Part part, Consumer<String> remark) {
        String way = part.transfer();
        return switch (way) {
            case "base64", "base-64", "b64" -> base64(part, remark);
            case "quoted-printable", "quotedprintable", "qp" ->
                new Plain(Bytes.of(QuotedPrintable.decode(part.body, true)), Bytes.NONE);
            case "x-uuencode", "uuencode", "x-uue", "x-uu", "uue" -> uuencoded(part, remark);
            case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> new Plain(part.body, Bytes.NONE);
            default -> {
                remark.accept("A part says it is encoded as “" + Names.shown(Limits.cut(way, 40))
                        + "”, which nobody knows; it is kept as it came.");
                yield new Plain(part.body, Bytes.NONE);
            }
        };
    }

    private static Plain base64(Part part, Consumer<String> remark) {
        Base64Text.Decoded decoded = Base64Text.decode(part.body);
        if ((decoded.strange() > 3 && decoded.strange() * 20 > part.body.size()) || words(part.body)) {
            remark.accept("A part says it is base64 and is not; it is kept as it came.");
            return new Plain(part.body, Bytes.NONE);
        }
        if (decoded.strange() > 0) {
            remark.accept("A part had stray characters in its base64; they were skipped.");
        }
        return new Plain(Bytes.of(decoded.bytes()), decoded.rest());
    }

    /** Lines of words have blanks between letters; base64 has none. */
    private static boolean words(Bytes body) {
        int blanks = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(body.size(), 2_000); i++) {
            int c = body.at(i);
            // Below a blank line may stand a list's footer, in words.
            if (c == '\n' && letters > 0 && body.nextLine(i + 1) > i + 1 && body.lineEnd(i + 1) == i + 1) {
                break;
            }
            boolean between = body.at(i - 1) > ' ' && body.at(i + 1) > ' ';
            blanks += c == ' ' && between ? 1 : 0;
            letters += c > ' ' ? 1 : 0;
        }
        return blanks > 2 && blanks * 15 > letters;
    }

    private static Plain uuencoded(Part part, Consumer<String> remark) {
        Uuencoded found = Uuencoded.in(part.body);
        if (found.files().isEmpty()) {
            remark.accept("A part says it is uuencoded and is not; it is kept as it came.");
            return new Plain(part.body, Bytes.NONE);
        }
        if (!found.whole()) {
            remark.accept("A uuencoded part is damaged; what could be read of it is kept.");
        }
        return new Plain(Bytes.of(found.files().get(0).bytes()), Bytes.NONE);
    }
}
