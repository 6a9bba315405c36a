package org.foiadesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.platform.Option;

/** A row of the calculator's form: what happened and when, and the fields that only some happenings have. */
record CalculatorRow(
        int n,
        List<Option> types,
        String date,
        String typeProblem,
        String dateProblem,
        List<Extra> extras,
        boolean first) {

    /** @param types the codes of the happenings that have it */
    record Extra(
            String name,
            String label,
            String type,
            String types,
            boolean hidden,
            String value,
            String problem,
            List<Option> options) {}

    private static final List<List<String>> EXTRAS = List.of(
            List.of("time", "Hour", "time"),
            List.of("by", "How", "select"),
            List.of("replyBy", "Reply by", "date"),
            List.of("days", "By how many days", "number"),
            List.of("until", "Until", "date"));

    static CalculatorRow of(int n, Happened row, Map<String, String> problems, boolean first) {
        String chosen = row.typed().getOrDefault("type", "");
        List<Option> types = Stream.of(EventType.values())
                .map(type -> new Option(type.code(), type.word(), type.code().equals(chosen)))
                .toList();
        var extras = new ArrayList<Extra>();
        for (List<String> extra : EXTRAS) {
            String name = extra.get(0);
            extras.add(new Extra(
                    name + "-" + n,
                    extra.get(1),
                    extra.get(2),
                    takers(name),
                    !row.takes(name),
                    row.typed().getOrDefault(name, ""),
                    problems.getOrDefault(name + "-" + n, ""),
                    name.equals("by") ? ways(row.typed().getOrDefault(name, "")) : List.of()));
        }
        return new CalculatorRow(
                n,
                Option.withNone("choose", types),
                row.typed().getOrDefault("date", ""),
                problems.getOrDefault("type-" + n, ""),
                problems.getOrDefault("date-" + n, ""),
                extras,
                first);
    }

    public String typeName() {
        return "type-" + n;
    }

    public String dateName() {
        return "date-" + n;
    }

    private static String takers(String field) {
        return Stream.of(EventType.values())
                .filter(type -> field.equals("time") ? type.timed() : type.takes(field))
                .map(EventType::code)
                .collect(Collectors.joining(" "));
    }

    private static List<Option> ways(String chosen) {
        return Option.withNone("not said", Option.of(EventReader.WAYS, way -> way, CalculatorRow::way, chosen));
    }

    private static String way(String code) {
        return switch (code) {
            case "email" -> "by e-mail";
            case "person" -> "in person";
            case "portal" -> "through a portal";
            default -> "by " + code;
        };
    }
}
