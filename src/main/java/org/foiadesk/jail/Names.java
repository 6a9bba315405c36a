package org.foiadesk.jail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and lines of strangers, made fit to be shown: no paths, no control characters, no turning of the text. */
final class Names {

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f" + "\\u061c\\ufeff\\ufff9-\\uffff\\p{Cs}&&[^\\t]]");
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.ms-outlook", "msg"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/ms-tnef", "dat"),
            Map.entry("application/pgp-signature", "asc"),
            Map.entry("application/pkcs7-signature", "p7s"),
            Map.entry("application/pkcs7-mime", "p7m"),
            Map.entry("application/xml", "xml"),
            Map.entry("text/xml", "xml"),
            Map.entry("application/json", "json"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/pjpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/tiff", "tif"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("text/css", "css"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/calendar", "ics"),
            Map.entry("application/ics", "ics"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"),
            Map.entry("text/enriched", "txt"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("message/global", "eml"),
            Map.entry("message/delivery-status", "txt"),
            Map.entry("text/rfc822-headers", "txt"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/x-wav", "wav"),
            Map.entry("audio/wav", "wav"));

    /** Endings stand for better known types than these. */
    private static final Set<String> SECOND = Set.of(
            "message/delivery-status",
            "text/rfc822-headers",
            "text/enriched",
            "image/pjpeg",
            "message/global",
            "application/ics");

    private Names() {}

    static String shown(String text) {
        return UNSEEN.matcher(text.replaceAll("[\\r\\n\\t]+", " "))
                .replaceAll("")
                .strip();
    }

    /** Text of several lines: what cannot be seen goes, line ends are \n. */
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\t\\n]]", "");
    }

    static String file(String name) {
        String bare = FOLDER.matcher(shown(name)).replaceFirst("").strip();
        if (bare.matches("\\.*")) {
            return "";
        }
        if (bare.length() <= Limits.NAME) {
            return bare;
        }
        int dot = bare.lastIndexOf('.');
        String ending = dot > bare.length() - 12 ? bare.substring(dot) : "";
        return Limits.cut(bare, Limits.NAME - ending.length()) + ending;
    }

    /** A subject as a file's name. */
    static String ofSubject(String subject, String ending) {
        String bare = shown(subject)
                .replaceAll("[/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return (bare.isEmpty() ? "message" : Limits.cut(bare, 120).strip()) + ending;
    }

    static String typeOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ending) && !SECOND.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("application/octet-stream");
    }

    static String ofType(String type, int number) {
        String stem = type.startsWith("image/") ? "image" : type.startsWith("text/") ? "text" : "attachment";
        return stem + "-" + number + "." + ENDINGS.getOrDefault(type, stem.equals("text") ? "txt" : "bin");
    }
}
