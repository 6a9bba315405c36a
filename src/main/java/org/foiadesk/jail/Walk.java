package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;

/** One message, from its headers through its tree of parts. */
final class Walk {

    private final Enclosing found;
    private final String within;
    private final int depth;
    private final int base;
    private List<ReadMail> mails = new ArrayList<>();
    private boolean said;

    /**
     * @param within the file that holds this message; empty for the first
     * @param depth how many such files deep
     * @param base how many levels of parts lie above it
     */
    Walk(Enclosing found, String within, int depth, int base) {
        this.found = found;
        this.within = within;
        this.depth = depth;
        this.base = base;
    }

    ReadMail read(Bytes raw) {
        int first = found.count();
        Headers headers = Headers.ofMessage(raw.withLineFeeds());
        if (headers.cut()) {
            found.remark("There are too many header lines, or too long ones; the rest stands in the raw message.");
        }
        List<Piece> pieces = part(new Part(headers, "text/plain"), base);
        return Letterhead.of(headers)
                .mail(Piece.text(pieces), Piece.html(pieces), found.from(first), List.copyOf(mails), found.remarks());
    }

    /** A part that was wrapped within another: no message of its own. */
    List<Piece> within(Bytes raw, List<ReadMail> others) {
        mails = others;
        return part(new Part(Headers.ofPart(raw.withLineFeeds()), "text/plain"), base);
    }

    private List<Piece> part(Part part, int level) {
        found.part();
        if (level > Limits.DEPTH || !found.mayReadOn()) {
            found.remark(
                    "The message is nested too deeply or has too many parts; what lies beyond is kept as one file.");
            enclose(part, "unread-part.eml", part.headers.whole());
            return List.of();
        }
        if (part.is("multipart/")) {
            return multipart(part, level);
        }
        if (part.is("text/") && !Container.mailByName(part)) {
            return text(part, level == base);
        }
        return leaf(part, level);
    }

    private List<Piece> multipart(Part part, int level) {
        Splitter.Cut cut = Splitter.cut(part.body, part.content.bytes("boundary"), found.partsLeft());
        if (cut.parts().isEmpty() && !part.transfer().isEmpty()) {
            Bytes plain = Transfer.decode(part, found::remark).bytes();
            cut = Splitter.cut(plain, part.content.bytes("boundary"), found.partsLeft());
            if (cut.parts().isEmpty() && !part.name().isEmpty()) {
                found.file(part.name(), Names.typeOf(part.name()), within, depth, !part.attached(), plain);
                return List.of();
            }
        }
        if (cut.parts().isEmpty()) {
            return unsplit(part, cut, level);
        }
        String without = part.type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
        List<List<Piece>> ways = new ArrayList<>();
        for (Bytes bytes : cut.parts()) {
            ways.add(part(new Part(Headers.ofPart(bytes), without), level + 1));
        }
        edges(cut);
        if (part.type.equals("multipart/alternative")) {
            return Piece.either(ways);
        }
        return ways.stream().flatMap(List::stream).toList();
    }

    /** A multipart in name only: its body is read as what it most likely is. */
    private List<Piece> unsplit(Part part, Splitter.Cut cut, int level) {
        if (part.body.blank()) {
            return List.of();
        }
        found.remark("The message says it has parts, and none could be made out.");
        Bytes body = cut.rest().size() > 0 ? cut.rest() : part.body;
        return part(new Part(Headers.bodyOnly(body), "text/plain"), level + 1);
    }

    private void edges(Splitter.Cut cut) {
        if (!cut.ended() && cut.rest().size() == 0) {
            found.remark("The message breaks off, or its last part has no end.");
        }
        if (cut.rest().size() > 0) {
            found.remark("The message has too many parts; those beyond the limit are kept as one file.");
            found.file("rest-of-the-message.txt", "application/octet-stream", within, depth, false, cut.rest());
        }
        if (!cut.preamble().blank() && !cut.preamble().latin().matches("(?is).{0,400}\\bMIME\\b.{0,400}")) {
            stray(cut.preamble(), "Above the first part", "above-the-first-part.txt");
        }
        if (!cut.epilogue().blank()) {
            stray(cut.epilogue(), "Below the last part", "below-the-last-part.txt");
        }
    }

    /** Text that no mail program shows: said in a remark when short, kept as a file when not. */
    private void stray(Bytes text, String where, String name) {
        if (text.size() <= 1_000) {
            found.remark(where + " stands: “" + Charsets.decode(text, "").strip() + "”");
            return;
        }
        found.remark(where + " stands more text, which is kept as a file.");
        found.file(name, "text/plain", within, depth, true, text);
    }

    private List<Piece> text(Part part, boolean root) {
        Transfer.Plain plain = Transfer.decode(part, found::remark);
        boolean readable = TextPart.readable(part);
        boolean named = !part.name().isEmpty();
        boolean file = !readable || (!root && (part.attached() || (named && said)));
        boolean large = plain.bytes().size() > Limits.TEXT_BYTES;
        if (file || named || large || part.attached()) {
            enclose(part, part.name(), plain.bytes());
        }
        List<Piece> pieces = new ArrayList<>();
        if (!file) {
            TextPart text = TextPart.of(part, plain.bytes().slice(0, Limits.TEXT_BYTES), found::remark);
            text.files()
                    .forEach(block -> found.file(
                            block.name(), Names.typeOf(block.name()), within, depth, false, Bytes.of(block.bytes())));
            pieces.addAll(text.pieces());
            said = true;
        }
        if (large && !file) {
            found.remark("A text is very long: its beginning is shown, and all of it is kept as a file.");
        }
        pieces.addAll(Piece.ofText(Charsets.decode(plain.rest().slice(0, Limits.TEXT_BYTES), "")));
        return pieces;
    }

    private List<Piece> leaf(Part part, int level) {
        Transfer.Plain plain = Transfer.decode(part, found::remark);
        boolean empty = plain.bytes().size() == 0 && part.name().isEmpty();
        if (!empty) {
            enclose(part, Container.name(part, plain.bytes()), plain.bytes());
        }
        List<Piece> pieces = new ArrayList<>(inside(part, plain.bytes(), level));
        if (!part.elsewhere().isEmpty()) {
            pieces.addAll(Piece.ofText("A file that is not in the mail: " + Names.shown(part.elsewhere())));
        }
        if (part.type.equals("message/delivery-status")) {
            pieces.addAll(Piece.ofText(Charsets.decode(plain.bytes().slice(0, Limits.TEXT_BYTES), "")));
        }
        pieces.addAll(Piece.ofText(Charsets.decode(plain.rest().slice(0, Limits.TEXT_BYTES), "")));
        return pieces;
    }

    /** Outlook wraps the text once more that the mail says already: then it is a file. */
    private List<Piece> inside(Part part, Bytes bytes, int level) {
        List<Piece> pieces = new Container(found, depth, level, mails).open(part, bytes);
        boolean again = said && Outlook.wraps(part, bytes);
        if (again && !pieces.isEmpty()) {
            String html = pieces.get(0).html();
            found.file(
                    html.isBlank() ? "message.txt" : "message.html",
                    html.isBlank() ? "text/plain" : "text/html",
                    part.name().isEmpty() ? "winmail.dat" : part.name(),
                    depth + 1,
                    true,
                    Bytes.of(html.isBlank() ? pieces.get(0).plain() : html));
        }
        said |= !pieces.isEmpty();
        return again ? List.of() : pieces;
    }

    private void enclose(Part part, String name, Bytes bytes) {
        boolean inline = part.disposition.value.equals("inline")
                || (!part.attached() && part.headers.raw("Content-ID").isPresent());
        found.file(name.isEmpty() ? part.alias() : name, part.type, within, depth, inline, bytes);
    }
}
