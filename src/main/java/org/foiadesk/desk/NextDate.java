package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.event.Situation;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Strip;
import org.foiadesk.request.Words;
import org.jspecify.annotations.Nullable;

/** Why this date: the governing deadline of a request with its working, and the other dates beside it. */
record NextDate(FoiaRequest request, Situation situation, LocalDate today) {

    private static final DateTimeFormatter CHECKED = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    FilePage.Next shown() {
        return situation
                .opened(today)
                .or(situation::governing)
                .or(this::paused)
                .or(this::undated)
                .map(this::of)
                .orElseGet(this::nothing);
    }

    /** A stopped clock has no date, yet it is what the page is about. */
    private Optional<Deadline> paused() {
        return situation.timeline().deadlines().stream()
                .filter(deadline -> deadline.outcome() == Deadline.Outcome.PAUSED)
                .findFirst();
    }

    /** "Promptly" is no date, but a rule that a reporter wants to read. */
    private Optional<Deadline> undated() {
        return situation.stage().open()
                ? situation
                        .timeline()
                        .of(Deadline.Kind.DETERMINATION)
                        .filter(deadline -> deadline.open() && deadline.due() == null)
                : Optional.empty();
    }

    private FilePage.Next of(Deadline deadline) {
        Dates dates = new Dates(situation.timeline(), today);
        boolean late = situation.late(today);
        Due due = due(deadline);
        String none = Optional.ofNullable(deadline.none()).orElse("");
        return new FilePage.Next(
                due,
                Words.of(deadline.kind()),
                none,
                deadline.rule(),
                deadline.steps().stream().map(Deadline.Step::said).toList(),
                deadline.citation().text(),
                deadline.citation().url(),
                CHECKED.format(statute().checkedOn()),
                deadline.contested(),
                deadline.assumed(),
                strip(deadline, late, Words.of(deadline.kind()) + " " + written(due, none)),
                Words.code(deadline.kind()),
                ord(deadline),
                dates.standing(),
                dates.projected(),
                dates.earlier());
    }

    private @Nullable Due due(Deadline deadline) {
        return Due.of(
                deadline.due(),
                deadline.kind(),
                situation.ball(today),
                situation.lateAfter().orElse(null),
                today,
                statute().calendar(request.agency().counting()));
    }

    /** A reply of ours has no days to draw; then the agency's clock is what the reader wants to see. */
    private @Nullable Strip strip(Deadline deadline, boolean late, String says) {
        List<Deadline.Day> days = deadline.days().isEmpty()
                ? situation
                        .timeline()
                        .of(Deadline.Kind.DETERMINATION)
                        .map(Deadline::days)
                        .orElse(List.of())
                : deadline.days();
        return days.isEmpty() ? null : Strip.large(days, today, late, says);
    }

    private static String written(@Nullable Due due, String none) {
        return due == null ? none : due.date() + ", " + due.distance();
    }

    private FilePage.Next nothing() {
        Dates dates = new Dates(situation.timeline(), today);
        return new FilePage.Next(
                null,
                "",
                why(),
                "",
                List.of(),
                "",
                "",
                "",
                List.of(),
                false,
                null,
                "",
                0,
                dates.standing(),
                dates.projected(),
                dates.earlier());
    }

    private String why() {
        return switch (situation.stage()) {
            case DRAFT -> "A draft has no clock. It starts when the request is filed.";
            case RECEIVED, WITHDRAWN -> "Nothing is to be done by any date.";
            case FILED, ACKNOWLEDGED, APPEALED ->
                statute().hasClock()
                        ? "No date follows from what is recorded so far."
                        : "No clock yet for this agency’s law. Record a date of your own.";
            case REDACTED, DENIED, NO_RECORDS, CLOSED, IN_COURT -> "No date runs now.";
        };
    }

    private Statute statute() {
        return situation.timeline().statute();
    }

    private int ord(Deadline deadline) {
        return new Dates(situation.timeline(), today)
                .all().stream()
                        .filter(placed -> placed.deadline().equals(deadline))
                        .mapToInt(Dates.Placed::ord)
                        .findFirst()
                        .orElse(1);
    }
}
