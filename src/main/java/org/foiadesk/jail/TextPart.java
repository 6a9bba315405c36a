package org.foiadesk.jail;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of text as it is read.
 *
 * @param files what was uuencoded in it
 */
record TextPart(List<Piece> pieces, List<Uuencoded.Block> files) {

    private static final Set<String> READABLE =
            Set.of("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text/x-markdown");
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    static boolean readable(Part part) {
        return READABLE.contains(part.type);
    }

    static TextPart of(Part part, Bytes bytes, Consumer<String> remark) {
        String charset = part.charset();
        if (!Charsets.knows(charset)) {
            remark.accept("A text names a set of characters that nobody knows (“" + Names.shown(Limits.cut(charset, 40))
                    + "”); it is read as it looks.");
        }
        if (part.type.equals("text/html")) {
            return new TextPart(
                    Piece.ofHtml(Charsets.decode(bytes, charset.isEmpty() ? ofItself(bytes) : charset)), List.of());
        }
        Uuencoded found = Uuencoded.in(bytes);
        if (!found.whole()) {
            remark.accept("A uuencoded file in the text is damaged; what could be read of it is kept.");
        }
        Bytes rest = found.files().isEmpty() ? bytes : Bytes.of(found.text());
        String text = Names.lines(Charsets.decode(rest, charset));
        if (part.type.equals("text/enriched") || part.type.equals("text/richtext")) {
            return new TextPart(Piece.ofText(Enriched.text(text)), found.files());
        }
        boolean flowed = part.content.get("format").equalsIgnoreCase("flowed");
        boolean delSp = part.content.get("delsp").equalsIgnoreCase("yes");
        return new TextPart(Piece.ofText(flowed ? Flowed.text(text, delSp) : text), found.files());
    }

    static String ofItself(Bytes html) {
        Matcher meta = META.matcher(html.slice(0, 4_096).latin());
        return meta.find() ? meta.group(1) : "";
    }
}
