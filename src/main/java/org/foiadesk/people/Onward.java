package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in, and the fields of the form that was open when the session ended. */
record Onward(OwnPath path, List<Kept> held, boolean multipart) {

    private static final String HELD = "held.";
    private static final int MOST = 256 * 1024;

    record Kept(String name, String value) {}

    static Onward to(@Nullable String next) {
        return new Onward(OwnPath.of(next), List.of(), false);
    }

    /** From the fields of a form that was posted without a session. */
    static Onward resumed(@Nullable String next, Map<String, List<String>> fields, boolean multipart) {
        List<Kept> held = fields.entrySet().stream()
                .filter(field -> !secret(field.getKey()))
                .flatMap(Onward::each)
                .toList();
        return new Onward(OwnPath.of(next), size(held) > MOST ? List.of() : held, multipart);
    }

    /** From the hidden fields of our own sign-in pages. */
    static Onward carried(MultivaluedMap<String, String> form) {
        List<Kept> held = form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(HELD))
                .flatMap(Onward::each)
                .map(kept -> new Kept(kept.name().substring(HELD.length()), kept.value()))
                .filter(kept -> !secret(kept.name()))
                .toList();
        List<Kept> within = size(held) > MOST ? List.of() : held;
        return new Onward(OwnPath.of(form.getFirst("next")), within, "yes".equals(form.getFirst("multipart")));
    }

    public String next() {
        return path.text();
    }

    public boolean holds() {
        return !held.isEmpty();
    }

    private static Stream<Kept> each(Map.Entry<String, List<String>> field) {
        return field.getValue().stream().map(value -> new Kept(field.getKey(), value));
    }

    private static boolean secret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("csrf-token") || lower.contains("password") || lower.equals("code");
    }

    private static int size(List<Kept> held) {
        return held.stream()
                .mapToInt(kept -> kept.name().length() + kept.value().length())
                .sum();
    }
}
