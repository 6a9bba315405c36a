package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.agency.OwnNumber;
import org.foiadesk.deadline.Clause;
import org.foiadesk.deadline.Statute;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** What was typed about a number in place of the law's. */
record NumberForm(
        List<Option> clauses,
        List<Option> whose,
        String count,
        String since,
        String until,
        String reason,
        String source,
        Map<String, String> wrong,
        Optional<OwnNumber> typed) {

    private static final int MOST = 3_650;

    static NumberForm blank(Statute law, List<AgencyRow> agencies) {
        return new NumberForm(
                clauses(law, ""), Whose.options(agencies, "", false), "", "", "", "", "", Map.of(), Optional.empty());
    }

    static NumberForm of(Form form, Statute law, List<AgencyRow> agencies, LocalDate today) {
        Optional<Clause> clause = clause(form, law);
        int count = count(form);
        Optional<Whose> whose = Whose.typed(form, law.jurisdiction(), agencies, false);
        Optional<LocalDate> since = since(form, today);
        Optional<LocalDate> until = until(form, since, today);
        String reason = form.needed("reason", "The reason", 300);
        String source = form.needed("source", "The source", 500);
        Optional<OwnNumber> typed = form.sound()
                ? Optional.of(new OwnNumber(
                        whose.orElseThrow().scope(),
                        clause.orElseThrow(),
                        count,
                        since.orElseThrow(),
                        until.orElse(null),
                        reason,
                        source))
                : Optional.empty();
        return shown(form, law, agencies, typed);
    }

    /** As it was typed, with what is wrong beside the fields. */
    static NumberForm shown(Form form, Statute law, List<AgencyRow> agencies, Optional<OwnNumber> typed) {
        return new NumberForm(
                clauses(law, form.typed("clause")),
                Whose.options(agencies, form.typed("whose"), false),
                form.typed("count"),
                form.typed("since"),
                form.typed("until"),
                form.typed("reason"),
                form.typed("source"),
                form.problems(),
                typed);
    }

    public boolean open() {
        return !wrong.isEmpty();
    }

    private static Optional<Clause> clause(Form form, Statute law) {
        Optional<Clause> clause = form.choice("clause", Clause.class).filter(of(law)::contains);
        if (clause.isEmpty()) {
            form.wrong("clause", "Choose a rule of this law.");
        }
        return clause;
    }

    private static Optional<LocalDate> since(Form form, LocalDate today) {
        Optional<LocalDate> since = form.date("since", "The first day", today);
        if (since.isEmpty()) {
            form.wrong("since", "Say from which day on it governs new requests.");
        }
        return since;
    }

    private static Optional<LocalDate> until(Form form, Optional<LocalDate> since, LocalDate today) {
        Optional<LocalDate> until = form.date("until", "The last day", today);
        if (until.isPresent() && since.isPresent() && until.get().isBefore(since.get())) {
            form.wrong("until", "The last day comes before the first one. Leave it empty while it stands.");
        }
        return until;
    }

    private static int count(Form form) {
        String typed = form.needed("count", "The number", 4);
        boolean number = typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= MOST;
        if (!number) {
            form.wrong("count", "Type a whole number from 0 to 3,650, in the unit of the law’s own rule.");
        }
        return number ? Integer.parseInt(typed) : 0;
    }

    /** Those that the law has; of one without rules, all. */
    private static List<Clause> of(Statute law) {
        List<Clause> its = law.rules().stream()
                .map(Statute.Line::clause)
                .distinct()
                .sorted()
                .toList();
        return its.isEmpty() ? Arrays.asList(Clause.values()) : its;
    }

    private static List<Option> clauses(Statute law, String chosen) {
        return of(law).stream()
                .map(clause ->
                        new Option(clause.name(), clause.word(), clause.name().equals(chosen)))
                .toList();
    }
}
