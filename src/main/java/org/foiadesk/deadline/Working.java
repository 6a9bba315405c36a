package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foiadesk.deadline.Deadline.Day;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.Step;
import org.jspecify.annotations.Nullable;

/** A deadline while it is being worked out. */
final class Working {
    private static final Comparator<Step> IN_CALENDAR_ORDER = Comparator.comparing(Step::on);

    private final Kind kind;
    private final Mover mover;
    private final String rule;
    private final Statute.Citation citation;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> contested = new ArrayList<>();
    private final List<Step> skipped = new ArrayList<>();
    private List<Day> days = List.of();
    private @Nullable LocalDate due;
    private @Nullable String none;
    private Outcome outcome = Outcome.OPEN;
    private @Nullable LocalDate settledOn;
    private int daysLeft;
    private boolean assumed;
    private @Nullable LocalTime at;
    private @Nullable LocalDate projectedUntil;
    private boolean binding = true;

    Working(Kind kind, Mover mover, String rule, Statute.Citation citation) {
        this.kind = kind;
        this.mover = mover;
        this.rule = rule;
        this.citation = citation;
    }

    Working step(LocalDate on, String said) {
        steps.add(new Step(on, said));
        return this;
    }

    Working doubt(String sentence) {
        if (!sentence.isEmpty() && !contested.contains(sentence)) {
            contested.add(sentence);
        }
        return this;
    }

    Working due(LocalDate day) {
        due = day;
        return this;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    Working none(String why) {
        none = why;
        return this;
    }

    Working paused(String why, int left) {
        outcome = Outcome.PAUSED;
        daysLeft = left;
        return none(why);
    }

    Working days(List<Day> strip) {
        days = strip;
        return this;
    }

    Working skipped(LocalDate day, String name) {
        skipped.add(new Step(day, name));
        return this;
    }

    Working at(LocalTime minute) {
        at = minute;
        return this;
    }

    /** It comes about only when this day passes unanswered. */
    Working projectedUntil(LocalDate day) {
        projectedUntil = day;
        return this;
    }

    /** Nothing that somebody can miss. */
    Working notBinding() {
        binding = false;
        return this;
    }

    Working assumed(boolean start) {
        assumed = start;
        return this;
    }

    Working settled(Outcome how, LocalDate on) {
        if (outcome == Outcome.PAUSED) {
            none = "The clock was paused when this was settled.";
        }
        outcome = how;
        settledOn = on;
        daysLeft = 0;
        return this;
    }

    boolean runsOutBefore(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    Deadline deadline() {
        steps.sort(IN_CALENDAR_ORDER);
        return new Deadline(
                kind,
                mover,
                due,
                none,
                outcome,
                settledOn,
                daysLeft,
                rule,
                citation,
                List.copyOf(steps),
                days,
                List.copyOf(contested),
                List.copyOf(skipped),
                assumed,
                at,
                projectedUntil,
                binding);
    }
}
