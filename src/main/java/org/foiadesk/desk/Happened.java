package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foiadesk.platform.TypedDate;

/** A row of the calculator as it was typed: what happened, when, and what its letter said. */
record Happened(Map<String, String> typed) {

    static final List<String> FIELDS = List.of("type", "date", "time", "by", "replyBy", "days", "until");
    private static final List<String> DATES = List.of("date", "replyBy", "until");

    Happened {
        typed = new TreeMap<>(typed);
    }

    boolean blank() {
        return typed.values().stream().allMatch(String::isBlank);
    }

    Optional<EventType> type() {
        return EventType.coded(typed.getOrDefault("type", ""));
    }

    boolean takes(String field) {
        return field.equals("time")
                ? type().filter(EventType::timed).isPresent()
                : type().filter(type -> type.takes(field)).isPresent();
    }

    /** Of those that its type takes, with each date written out. */
    Map<String, String> told(LocalDate today) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String text = typed.getOrDefault(field, "").strip();
            if (!text.isEmpty() && (field.equals("type") || field.equals("date") || takes(field))) {
                told.put(field, DATES.contains(field) ? read(text, today) : text);
            }
        }
        return told;
    }

    Said said(LocalDate today) {
        Map<String, String> told = told(today);
        var fields = new ArrayList<Said.Field>();
        told.forEach((name, text) -> {
            if (!name.equals("time")) {
                Said value = name.equals("days") ? new Said.Figure(text) : new Said.Words(text);
                fields.add(new Said.Field(name, value));
            }
        });
        String time = told.getOrDefault("time", "");
        if (!time.isEmpty() && told.containsKey("date")) {
            fields.removeIf(field -> field.name().equals("date"));
            fields.add(new Said.Field("date", new Said.Words(told.get("date") + "T" + time)));
        }
        return new Said.Thing(fields);
    }

    /** Which field a fault belongs to: an hour that is missing is missed in its own field. */
    String field(String named) {
        return named.equals("date")
                        && takes("time")
                        && !typed.getOrDefault("date", "").isBlank()
                ? "time"
                : named;
    }

    /** As 2026-03-04 where it can be read, else untouched. */
    static String read(String text, LocalDate today) {
        return TypedDate.of(text, today).map(LocalDate::toString).orElse(text);
    }
}
