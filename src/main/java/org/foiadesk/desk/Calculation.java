package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.foiadesk.agency.OwnLaw;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.people.Zones;
import org.foiadesk.platform.Option;

/** Answers a question that was put to the calculator on its page. */
record Calculation(Asked asked, LocalDate today, ZoneId zone, Function<String, OwnLaw> own) {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    CalculatorPage page() {
        InquiryReader.Read read = new InquiryReader(today, zone, own).one(asked.said(today));
        boolean sound = read.faults().isEmpty();
        Map<String, String> problems = asked.anything() && !asked.arranging() ? problems(read.faults()) : Map.of();
        String chosen = asked.typed().getOrDefault("jurisdiction", "");
        return new CalculatorPage(
                asked.typed(),
                problems,
                Option.withNone(
                        "",
                        Option.of(
                                Statutes.jurisdictions(),
                                Statutes.Jurisdiction::code,
                                Statutes.Jurisdiction::name,
                                chosen)),
                requesters(),
                Zones.nearby(asked.typed().getOrDefault("zone", ""), zone),
                rows(problems),
                asked.arranging(),
                asked.link(today),
                sound && asked.anything() ? answer(read.inquiries().get(0), chosen) : null);
    }

    private List<CalculatorRow> rows(Map<String, String> problems) {
        var rows = new ArrayList<CalculatorRow>();
        for (Happened row : asked.rows()) {
            rows.add(CalculatorRow.of(rows.size() + 1, row, problems, false));
        }
        if (rows.isEmpty() || asked.more()) {
            rows.add(CalculatorRow.of(rows.size() + 1, new Happened(Map.of()), problems, asked.more()));
        }
        return rows;
    }

    private List<Option> requesters() {
        String chosen = asked.anything() ? asked.typed().getOrDefault("requester", "") : "news";
        return List.of(
                new Option("news", "a newsroom", chosen.equals("news")),
                new Option("commercial", "a business, for its own ends", chosen.equals("commercial")),
                new Option("other", "somebody else", chosen.equals("other")),
                new Option("", "not said", chosen.isEmpty()));
    }

    private static CalculatorPage.Answer answer(Inquiry inquiry, String jurisdiction) {
        Statute.Calendar calendar = inquiry.statute().calendar(inquiry.counting());
        List<Explained> dates = inquiry.answers().stream()
                .map(answered -> Explained.of(answered.deadline(), answered.steps(), calendar, inquiry.asOf()))
                .toList();
        String name = Statutes.jurisdictions().stream()
                .filter(any -> any.code().equals(jurisdiction))
                .map(Statutes.Jurisdiction::name)
                .findFirst()
                .orElse("");
        return new CalculatorPage.Answer(
                name,
                WHOLE.format(inquiry.asOf()),
                dates,
                LawFacts.of(inquiry.statute()),
                inquiry.statute().notes());
    }

    /** Each fault at its field: of {@code /events/1/date} the second row's date. */
    private Map<String, String> problems(List<Fault> faults) {
        Map<String, String> problems = new TreeMap<>();
        for (Fault fault : faults) {
            String[] steps = fault.pointer().split("/", -1);
            String field = steps.length == 4 ? inRow(steps) : steps[steps.length - 1];
            problems.putIfAbsent(field, sentence(field, fault.message()));
        }
        return problems;
    }

    private String inRow(String[] steps) {
        int index = Integer.parseInt(steps[2]);
        return asked.rows().get(index).field(steps[3]) + "-" + (index + 1);
    }

    /** What a program is told to write, a person types or chooses. */
    private static String sentence(String field, String told) {
        String name = field.replaceFirst("-[0-9]+$", "");
        return switch (name) {
            case "jurisdiction" -> "Choose whose law it is.";
            case "type" -> "Choose what happened.";
            case "time" -> "Hours count here: type the hour, like 14:00.";
            case "asOf", "date", "replyBy", "until" ->
                told.contains("like 2026-03-02") ? "Type a date: 3/4, tomorrow or 2026-03-04." : told;
            default -> told;
        };
    }
}
