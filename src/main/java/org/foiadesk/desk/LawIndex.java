package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.deadline.Statutes.Jurisdiction;

/** Every law that the desk counts by, as one table. */
record LawIndex(String typed, List<Row> rows, int all) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    /**
     * @param url the citation's; may be empty
     * @param answer how long the agency has, in words
     * @param own "2 own numbers"; empty where the law's own stand
     */
    record Row(
            String code,
            String place,
            String law,
            String citation,
            String url,
            String answer,
            String confidence,
            String verified,
            String source,
            String checked,
            String own) {

        static Row of(Jurisdiction place, Statute law, long own, LocalDate today) {
            return new Row(
                    place.code(),
                    place.name(),
                    law.name(),
                    law.citation().text(),
                    web(law.citation().url()),
                    within(law, today),
                    law.confidence().name().toLowerCase(Locale.ROOT),
                    law.verified(),
                    law.source(),
                    law.checkedOn().format(DAY),
                    own == 0 ? "" : own == 1 ? "1 own number" : own + " own numbers");
        }

        boolean holds(String word) {
            return Stream.of(code, place, law, citation, answer, confidence, verified)
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    /** Of those whose words hold all that was typed. */
    static LawIndex of(String typed, Map<String, Long> own, LocalDate today) {
        List<String> words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Row> rows = Statutes.jurisdictions().stream()
                .map(place -> Row.of(place, Statutes.of(place.code()), own.getOrDefault(place.code(), 0L), today))
                .toList();
        return new LawIndex(
                typed,
                rows.stream().filter(row -> words.stream().allMatch(row::holds)).toList(),
                rows.size());
    }

    /** "55 laws", "3 of 55 laws". */
    public String count() {
        return rows.size() == all ? all + " laws" : rows.size() + " of " + all + " laws";
    }

    static String written(LocalDate day) {
        return day.format(DAY);
    }

    static String web(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private static String within(Statute law, LocalDate today) {
        String number = law.answeredWithin(today);
        return number.isEmpty() ? "no number" : number;
    }
}
