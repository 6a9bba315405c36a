package org.foiadesk.jail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One part of a message: what its headers claim, and its bytes as they came. */
final class Part {

    private static final Pattern FILE = Pattern.compile("[^<>|*]{1,100}\\.[A-Za-z][A-Za-z0-9]{1,4}");

    final Headers headers;
    final Bytes body;
    final String type;
    final Param content;
    final Param disposition;

    Part(Headers headers, String typeWithout) {
        this.headers = headers;
        this.body = headers.body();
        this.content = content(headers);
        this.disposition = Param.of(headers.raw("Content-Disposition").orElse(""));
        this.type = type(content.value, typeWithout);
    }

    /** Of several the first that is one, but sooner one whose boundary stands in the body. */
    private static Param content(Headers headers) {
        List<Param> all = headers.all("Content-Type").stream()
                .filter(raw -> raw.matches("(?s)\\s*[\\w.+-]+\\s*/.*"))
                .map(Param::of)
                .toList();
        return all.stream()
                .filter(param -> all.size() > 1 && cuts(param, headers.body()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> Param.of(headers.raw("Content-Type").orElse("")));
    }

    private static boolean cuts(Param param, Bytes body) {
        Bytes boundary = param.bytes("boundary");
        return boundary.size() > 0 && body.slice(0, Limits.TEXT_BYTES).latin().contains("--" + boundary.latin());
    }

    boolean is(String prefix) {
        return type.startsWith(prefix);
    }

    boolean attached() {
        return disposition.value.equals("attachment");
    }

    String transfer() {
        return headers.raw("Content-Transfer-Encoding")
                .orElse("")
                .replaceAll("\\([^()]{0,200}\\)", "")
                .replaceAll("[\\s\"';]+", "")
                .toLowerCase(Locale.ROOT);
    }

    String charset() {
        return content.get("charset");
    }

    /** As the sender named it; empty where it has none. */
    String name() {
        String named = Names.file(disposition.get("filename"));
        if (named.isEmpty()) {
            named = Names.file(content.get("name"));
        }
        if (named.isEmpty()) {
            named = Names.file(disposition.get("name"));
        }
        return named.isEmpty() ? Names.file(content.get("filename")) : named;
    }

    /** What it may be called for want of a name: the file at its address, or a description that is one. */
    String alias() {
        return Stream.of("Content-Location", "Content-Description")
                .flatMap(header -> headers.raw(header).stream())
                .map(raw -> Names.file(Words.decode(raw).strip().replaceFirst("(?<=.)[?#].*$", "")))
                .filter(name -> FILE.matcher(name).matches())
                .findFirst()
                .orElse("");
    }

    boolean mail() {
        return type.equals("message/rfc822")
                || type.equals("message/global")
                || type.equals("message/news")
                || firstPiece();
    }

    /** Of a mail that was sent in pieces the first has its headers and the beginning of its text. */
    private boolean firstPiece() {
        return type.equals("message/partial") && content.get("number").equals("1");
    }

    /** Where a file lies that is not in the mail; empty where it is (RFC 2046, 5.2.3). */
    String elsewhere() {
        if (!type.equals("message/external-body")) {
            return "";
        }
        String folder = content.get("directory").isEmpty() ? "" : content.get("directory") + "/";
        String site = content.get("site") + "/" + folder + content.get("name");
        return content.get("url").isEmpty() ? site : content.get("url").replaceAll("\\s+", "");
    }

    private static String type(String claimed, String without) {
        String bare = claimed.replaceAll("[\"'\\s]", "");
        if (bare.equals("text") || bare.equals("plain")) {
            return "text/plain";
        }
        if (bare.equals("html")) {
            return "text/html";
        }
        return bare.matches("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}")
                ? bare
                : claimed.isEmpty()
                        ? without
                        : bare.startsWith("multipart/") ? "multipart/mixed" : "application/octet-stream";
    }
}
