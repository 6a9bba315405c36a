package org.foiadesk.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wordings that come with the desk: one for each kind of letter, and another where federal law says more. */
final class Shipped {

    private static final String PLACE = "/letters/";

    private Shipped() {}

    static Wording of(LetterKind kind, String jurisdiction) {
        return file(kind.code() + "." + jurisdiction.toLowerCase(Locale.ROOT) + ".txt")
                .or(() -> file(kind.code() + ".txt"))
                .map(Wording::read)
                .orElseThrow(() -> new IllegalArgumentException("no wording of ours for " + kind + jurisdiction));
    }

    static Optional<String> file(String name) {
        try (@Nullable InputStream in = Shipped.class.getResourceAsStream(PLACE + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
