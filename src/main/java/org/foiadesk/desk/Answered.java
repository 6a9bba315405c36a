package org.foiadesk.desk;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Deadline.State;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Statute.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of an answer.
 *
 * @param superseded those of its kind that stood before it, each a step
 */
record Answered(Deadline deadline, State state, List<Step> superseded, Confidence confidence) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    static Answered of(Deadline stands, List<Deadline> all, Inquiry inquiry) {
        var others = new ArrayList<>(all);
        others.remove(stands);
        List<Step> superseded =
                others.stream().flatMap(other -> superseded(other).stream()).toList();
        return new Answered(
                stands,
                stands.state(inquiry.asOf()),
                superseded,
                inquiry.statute().confidence());
    }

    private static Optional<Step> superseded(Deadline before) {
        return before.dueOn().map(due -> new Step(due, "Superseded: due " + DAY.format(due) + ". " + before.rule()));
    }

    /** {@code appeal_window}. */
    String kind() {
        return deadline.kind().name().toLowerCase(Locale.ROOT);
    }

    /** To sort by; null without a day. */
    @Nullable
    LocalDateTime when() {
        return deadline.dueOn()
                .map(day -> day.atTime(Objects.requireNonNullElse(deadline.at(), LocalTime.MIN)))
                .orElse(null);
    }

    /** {@code 2026-05-26}, or {@code 2026-03-07T14:00} where hours count. */
    Optional<String> due() {
        return deadline.dueOn().map(day -> Optional.ofNullable(deadline.at())
                .map(minute -> MOMENT.format(day.atTime(minute)))
                .orElse(day.toString()));
    }

    /** Why there is no day. */
    String reason() {
        String said = Objects.requireNonNullElse(deadline.none(), "");
        if (!said.isBlank()) {
            return said;
        }
        return state == State.PAUSED ? "The clock is paused." : "The law gives no date for this.";
    }

    List<Step> steps() {
        var steps = new ArrayList<>(superseded);
        steps.addAll(deadline.steps());
        steps.sort(Comparator.comparing(Step::on));
        return steps;
    }

    /** {@code high}: how sure we are of the statute. */
    String confidenceWord() {
        return confidence.name().toLowerCase(Locale.ROOT);
    }

    /** Holidays and closures left out of the count. */
    List<Step> skipped() {
        return deadline.skipped();
    }
}
