package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Statute;
import org.foiadesk.event.Ball;
import org.foiadesk.request.Due;
import org.foiadesk.request.Strip;
import org.foiadesk.request.Words;
import org.jspecify.annotations.Nullable;

/**
 * One deadline with its working, every word finished.
 *
 * @param none why there is no date; empty where there is one
 * @param quiet it would only follow from silence
 * @param undrawn why no days are drawn; empty where they are
 */
public record Explained(
        String word,
        @Nullable Due due,
        String none,
        String state,
        boolean late,
        boolean quiet,
        String rule,
        String citation,
        String url,
        @Nullable Strip strip,
        String undrawn,
        List<DayLine> days,
        List<Line> steps,
        List<Line> skipped,
        List<String> contested,
        boolean assumed) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    public record Line(String iso, String date, String said) {}

    static Explained of(Deadline deadline, List<Step> steps, Statute.Calendar calendar, LocalDate today) {
        StateWords state = new StateWords(deadline, today);
        Due due = due(deadline, state, calendar, today);
        String word = Words.of(deadline.kind());
        String says = word + ": " + (due == null ? state.said() : due.date() + ", " + state.said());
        List<Deadline.Day> days = deadline.days();
        return new Explained(
                word,
                due,
                due == null ? reason(deadline) : "",
                state.said(),
                state.late(),
                deadline.projected(today),
                deadline.rule(),
                deadline.citation().text(),
                deadline.citation().url(),
                days.isEmpty() ? null : Strip.large(days, today, state.late(), says),
                days.isEmpty() && due != null ? undrawn(deadline) : "",
                DayLine.of(days, since(deadline, state), today),
                lines(steps, today),
                lines(deadline.skipped(), today),
                deadline.contested(),
                deadline.assumed());
    }

    /** What is over says only when it was; a date that hours make says the minute. */
    static @Nullable Due due(Deadline deadline, StateWords state, Statute.Calendar calendar, LocalDate today) {
        Due due = Due.of(
                deadline.due(),
                deadline.kind(),
                ball(deadline.mover()),
                state.late() ? deadline.due() : null,
                today,
                calendar);
        return due == null
                ? null
                : new Due(
                        due.iso(),
                        due.date() + minute(deadline),
                        due.distance(),
                        deadline.open() ? due.move() : state.said(),
                        due.late(),
                        due.ours() && deadline.open(),
                        due.kind());
    }

    static String reason(Deadline deadline) {
        String said = Optional.ofNullable(deadline.none()).orElse("");
        if (!said.isBlank()) {
            return said;
        }
        return deadline.outcome() == Deadline.Outcome.PAUSED
                ? "The clock is paused."
                : "The law gives no date for this.";
    }

    /** As the strip draws it: what has not ended goes on to today. */
    private static String since(Deadline deadline, StateWords state) {
        return deadline.outcome() == Deadline.Outcome.PAUSED ? "Paused" : state.late() ? "Late" : "";
    }

    private static String minute(Deadline deadline) {
        LocalTime at = deadline.at();
        return at == null ? "" : ", " + MINUTE.format(at);
    }

    private static Ball ball(Deadline.Mover mover) {
        return switch (mover) {
            case US -> Ball.US;
            case AGENCY -> Ball.AGENCY;
            case COURT -> Ball.COURT;
        };
    }

    private static String undrawn(Deadline deadline) {
        boolean named = deadline.kind() == Deadline.Kind.PROMISED
                || deadline.kind() == Deadline.Kind.CUSTOM
                || deadline.kind() == Deadline.Kind.FETCH
                || deadline.steps().size() < 2;
        return named
                ? "The date was named, not counted day by day, so there are no days to draw."
                : "Its days are not drawn one by one: the steps above have the working.";
    }

    private static List<Line> lines(List<Step> steps, LocalDate today) {
        return steps.stream()
                .map(step -> new Line(step.on().toString(), Due.written(step.on(), today), step.said()))
                .toList();
    }
}
