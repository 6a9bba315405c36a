package org.foiadesk.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Authentication-Results header (RFC 8601).
 *
 * @param server who says so
 */
record AuthResults(String server, List<Result> results) {

    /** @param properties "header.d" and the like, in lower case */
    record Result(String method, String result, Map<String, String> properties) {

        boolean passed() {
            return result.equals("pass");
        }

        String domain(String... names) {
            for (String name : names) {
                String value = properties.getOrDefault(name, "");
                if (!value.isEmpty()) {
                    return value.substring(value.lastIndexOf('@') + 1);
                }
            }
            return "";
        }
    }

    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z0-9._-]+)(?:\\s*/\\s*[0-9]+)?\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s;]+)");
    private static final int MOST = 20_000;

    /** The first header of that name in the whole message; whoever sent it wrote the others. */
    static Optional<AuthResults> topmost(String headers) {
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("authentication-results:"))
                .findFirst()
                .map(line -> of(line.substring(line.indexOf(':') + 1)));
    }

    static AuthResults of(String value) {
        List<String> parts = parts(value.substring(0, Math.min(MOST, value.length())));
        String server = parts.get(0).strip().replaceFirst("(?s)\\s.*", "").replace("\"", "");
        List<Result> results = new ArrayList<>();
        parts.subList(1, parts.size()).forEach(part -> result(part).ifPresent(results::add));
        return new AuthResults(server.toLowerCase(Locale.ROOT), List.copyOf(results));
    }

    private static Optional<Result> result(String part) {
        Matcher pair = PAIR.matcher(part);
        if (!pair.find()) {
            return Optional.empty();
        }
        String method = pair.group(1).toLowerCase(Locale.ROOT);
        String result = bare(pair.group(2)).toLowerCase(Locale.ROOT);
        Map<String, String> properties = new LinkedHashMap<>();
        while (pair.find()) {
            properties.putIfAbsent(
                    pair.group(1).toLowerCase(Locale.ROOT), bare(pair.group(2)).toLowerCase(Locale.ROOT));
        }
        return Optional.of(new Result(method, result, properties));
    }

    private static String bare(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }

    /** Between the semicolons, without comments; neither counts within quotes. */
    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean escaped = c == '\\' && (quoted || depth > 0) && i + 1 < value.length();
            boolean mark = depth == 0 && c == '"';
            quoted = mark != quoted;
            depth += quoted ? 0 : step(c, depth);
            if (c == ';' && !quoted && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (depth == 0 && (quoted || c != ')')) {
                part.append(c).append(escaped ? String.valueOf(value.charAt(i + 1)) : "");
            }
            i += escaped ? 1 : 0;
        }
        // What is never closed says nothing.
        parts.add(depth == 0 && !quoted ? part.toString() : "");
        return parts;
    }

    private static int step(char c, int depth) {
        if (c == '(') {
            return 1;
        }
        return c == ')' && depth > 0 ? -1 : 0;
    }

    Optional<Result> best(String method) {
        List<Result> all =
                results.stream().filter(one -> one.method().equals(method)).toList();
        return all.stream().filter(Result::passed).findFirst().or(() -> all.stream()
                .findFirst());
    }
}
