package org.foiadesk.people;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of this desk to go on to, with its query; whatever could lead elsewhere becomes the first page. */
record OwnPath(String text) {

    static final OwnPath FIRST = new OwnPath("/");

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]{0,1999}");
    private static final Pattern DOOR = Pattern.compile("/(login|logout|setup)(?![^/?#]).*");

    static OwnPath of(@Nullable String said) {
        boolean ours = said != null
                && OURS.matcher(said).matches()
                && !DOOR.matcher(said).matches()
                && readsAsPath(said);
        return ours && said != null ? new OwnPath(said) : FIRST;
    }

    private static boolean readsAsPath(String said) {
        try {
            URI uri = URI.create(said);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** For the query of another address. */
    String encoded() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
