package org.foiadesk.jail;

/** RFC 1896 text without its marks. */
final class Enriched {

    private Enriched() {}

    static String text(String raw) {
        return raw.replaceAll("(?i)<param>[^<]{0,1000}</param>", "")
                .replaceAll("(?i)<(nl|np)>", "\n")
                .replace("<<", "\u0001")
                .replaceAll("</?[A-Za-z][\\w-]{0,60}>", "")
                .replaceAll("(?<!\n)\n(?!\n)", " ")
                .replaceAll("\n(\n+)", "$1")
                .replace('\u0001', '<');
    }
}
