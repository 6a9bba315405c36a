package org.foiadesk.jail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Outlook's properties of a message, a recipient or an attachment, by their numbers (MS-OXPROPS). */
final class Props {

    static final int SUBJECT = 0x0037;
    static final int BODY = 0x1000;
    static final int RTF = 0x1009;
    static final int HTML = 0x1013;
    static final int DATA = 0x3701;
    static final int SHORT_NAME = 0x3704;
    static final int LONG_NAME = 0x3707;
    static final int MIME_TYPE = 0x370e;
    static final int CONTENT_ID = 0x3712;
    static final int DISPLAY_NAME = 0x3001;
    static final int HEADERS = 0x007d;

    private static final int UNICODE = 0x1f;
    private static final int OBJECT = 0x0d;
    private static final long SECONDS_1601 = 11_644_473_600L;

    private final Map<Integer, Value> values = new HashMap<>();
    private String charset = "windows-1252";

    private record Value(int type, Bytes bytes) {}

    void put(int id, int type, Bytes bytes) {
        if (values.size() < 5_000) {
            values.putIfAbsent(id, new Value(type, bytes));
        }
    }

    /** A Windows number of a set of characters. */
    void codePage(int number) {
        if (number > 0) {
            charset = number == 65_001 ? "utf-8" : number == 20_127 ? "us-ascii" : "windows-" + number;
        }
    }

    Props withCodePageOf(Props message) {
        charset = message.charset;
        return this;
    }

    boolean has(int id) {
        return values.containsKey(id);
    }

    boolean object(int id) {
        Value value = values.get(id);
        return value != null && value.type() == OBJECT;
    }

    Bytes bytes(int id) {
        Value value = values.get(id);
        return value == null ? Bytes.NONE : value.bytes();
    }

    int number(int id) {
        return bytes(id).i32(0);
    }

    String text(int id) {
        Value value = values.get(id);
        if (value == null) {
            return "";
        }
        Bytes bytes = value.bytes();
        String text = value.type() == UNICODE
                ? new String(bytes.array, bytes.from, bytes.size() & ~1, StandardCharsets.UTF_16LE)
                : Charsets.decode(bytes, charset);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The first of these that says anything. */
    String first(int... ids) {
        for (int id : ids) {
            String text = text(id).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    Optional<OffsetDateTime> time(int id) {
        long ticks = bytes(id).i64(0);
        long seconds = ticks / 10_000_000 - SECONDS_1601;
        // Years 1970 to 2200: all else is a mistake.
        boolean likely = ticks > 0 && seconds > 0 && seconds < 7_258_118_400L;
        return likely ? Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)) : Optional.empty();
    }

    /** The body in the best form that there is. */
    Optional<Piece> body() {
        String html = values.containsKey(HTML) ? html() : "";
        String plain = text(BODY);
        if (html.isBlank() && has(RTF)) {
            Piece rich = Rtf.read(Lzfu.unpack(bytes(RTF)));
            html = rich.html();
            plain = plain.isBlank() ? rich.plain() : plain;
        }
        return plain.isBlank() && html.isBlank() ? Optional.empty() : Optional.of(new Piece(plain, html));
    }

    private String html() {
        boolean text = values.getOrDefault(HTML, new Value(0, Bytes.NONE)).type() == UNICODE;
        return text ? text(HTML) : Charsets.decode(bytes(HTML), TextPart.ofItself(bytes(HTML)));
    }

    String name() {
        return Names.file(first(LONG_NAME, SHORT_NAME, DISPLAY_NAME));
    }

    String type() {
        String claimed = first(MIME_TYPE).toLowerCase(Locale.ROOT);
        return claimed.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}") ? claimed : Names.typeOf(name());
    }
}
