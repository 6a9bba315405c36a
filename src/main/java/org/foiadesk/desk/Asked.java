package org.foiadesk.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A question to the calculator as its address holds it. */
record Asked(Map<String, String> typed, List<Happened> rows, boolean arranging, boolean more) {

    static final List<String> FIELDS =
            List.of("jurisdiction", "asOf", "requester", "localBody", "dayOfReceiptCounts", "receipt", "zone");
    private static final List<String> TRUTHS = List.of("localBody", "dayOfReceiptCounts");
    private static final int MOST_ROWS = 60;

    static Asked of(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new TreeMap<>();
        FIELDS.forEach(name -> typed.put(name, first(sent, name)));
        String removed = first(sent, "remove");
        var rows = new ArrayList<Happened>();
        for (int n = 1; n <= MOST_ROWS; n++) {
            Happened row = row(sent, n);
            if (!row.blank() && !removed.equals("" + n)) {
                rows.add(row);
            }
        }
        boolean more = !first(sent, "add").isEmpty();
        return new Asked(typed, rows, more || !removed.isEmpty(), more);
    }

    private static Happened row(MultivaluedMap<String, String> sent, int n) {
        return new Happened(
                Happened.FIELDS.stream().collect(Collectors.toMap(name -> name, name -> first(sent, name + "-" + n))));
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    boolean anything() {
        return !typed.getOrDefault("jurisdiction", "").isEmpty() || !rows.isEmpty();
    }

    Said said(LocalDate today) {
        Said.Thing options = Said.Thing.EMPTY;
        for (String name : List.of("requester", "localBody", "dayOfReceiptCounts", "receipt", "zone")) {
            String text = typed.getOrDefault(name, "");
            if (!text.isEmpty()) {
                options = TRUTHS.contains(name)
                        ? options.with(name, new Said.Truth(text.equals("true")))
                        : options.with(name, text);
            }
        }
        Said.Thing question = Said.Thing.EMPTY
                .with("options", options)
                .with(
                        "events",
                        new Said.Row(rows.stream().map(row -> row.said(today)).toList()));
        for (String name : List.of("jurisdiction", "asOf")) {
            String text = typed.getOrDefault(name, "");
            question = text.isEmpty()
                    ? question
                    : question.with(name, name.equals("asOf") ? Happened.read(text, today) : text);
        }
        return question;
    }

    /** The shortest address that asks the same, on whatever day it is opened. */
    String link(LocalDate today) {
        Map<String, String> query = new LinkedHashMap<>();
        FIELDS.forEach(name -> query.put(name, typed.getOrDefault(name, "")));
        query.computeIfPresent("asOf", (name, text) -> text.isEmpty() ? text : Happened.read(text, today));
        for (int i = 0; i < rows.size(); i++) {
            int n = i + 1;
            rows.get(i).told(today).forEach((name, text) -> query.put(name + "-" + n, text));
        }
        String pairs = query.entrySet().stream()
                .filter(pair -> !pair.getValue().isEmpty())
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/calculator" + (pairs.isEmpty() ? "" : "?" + pairs);
    }
}
