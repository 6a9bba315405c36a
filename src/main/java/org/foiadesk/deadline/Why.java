package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline.Step;

/** Writes the working of a run: days skipped, pauses, extension, last day. */
final class Why {
    private final Run run;
    private final Working working;

    Why(Run run, Working working) {
        this.run = run;
        this.working = working;
    }

    void tell(List<Step> start, List<Pause> asked, String pauseDoubt) {
        start.forEach(step -> working.step(step.on(), step.said()));
        skipped();
        pauses(asked, pauseDoubt);
        run.extension.ifPresent(this::extended);
        working.days(Strip.of(run));
        if (run.last.stopped()) {
            stopped();
        } else {
            due();
        }
    }

    private void skipped() {
        if (run.limit.unit() != Term.Unit.WORKING_DAYS) {
            return;
        }
        for (LocalDate day : run.calendar.holidaysBetween(run.start, run.last.on())) {
            if (run.pauses.stream().noneMatch(pause -> pause.covers(day))) {
                working.step(day, "Skipped " + Written.weekday(day) + ": " + run.calendar.holiday(day));
            }
        }
    }

    private void pauses(List<Pause> asked, String doubt) {
        LocalDate covered = run.start;
        for (Pause pause : asked) {
            if (!run.pauses.contains(pause)) {
                working.step(pause.after(), idle(pause));
            } else if (!run.moves(pause)) {
                working.step(pause.after(), pause.name() + ", when the days had run out: pauses nothing");
            } else {
                covered = paused(pause, covered, doubt);
            }
        }
    }

    private String idle(Pause pause) {
        return pause.through().isBefore(run.start)
                ? pause.name() + " and answered before the clock started: pauses nothing"
                : pause.name() + " again: only one stops the clock, so it pauses nothing";
    }

    private LocalDate paused(Pause pause, LocalDate covered, String doubt) {
        LocalDate from = pause.after().isAfter(covered) ? pause.after() : covered;
        working.doubt(doubt);
        if (!run.base.stopped()
                && run.extension.filter(e -> !pause.after().isBefore(e.from())).isPresent()) {
            working.doubt(
                    "The law speaks of pausing the first period; that a question also stops the extension is disputed.");
        }
        if (pause.open()) {
            return LocalDate.MAX;
        }
        LocalDate through = pause.through().isAfter(from) ? pause.through() : from;
        Statute.Calendar counting = run.limit.counting(run.calendar);
        working.step(
                pause.after(),
                "Paused " + run.limit.words(counting.workingDaysBetween(from, through)) + ": " + said(pause));
        return through;
    }

    private static String said(Pause pause) {
        return pause.question().words + " asked " + Written.dateNear(pause.after(), pause.after()) + ", answered "
                + Written.dateNear(pause.through(), pause.after());
    }

    private void extended(Run.Extension extension) {
        Happening notice = extension.notice();
        working.step(
                notice.on(),
                "Extended by " + extension.term().words(extension.term().count()) + ": notice of "
                        + Written.day(notice.on()) + ", in time");
        LocalDate until = notice.until();
        if (until != null && !run.last.stopped() && !until.equals(run.last.on())) {
            named(notice.on(), until, extension.term());
        }
    }

    private void named(LocalDate on, LocalDate until, Term term) {
        String day = Written.day(until);
        if (until.isBefore(run.last.on())) {
            working.step(on, "The notice itself names " + day)
                    .doubt("The notice names " + day
                            + ", earlier than the law's limit; it can be read to extend no further.");
        } else {
            working.step(on, "The notice names " + day + ", more than the law allows")
                    .doubt("The notice names " + day + ", but the law adds no more than " + term.words(term.count())
                            + "; a later date binds only if we agreed to it.");
        }
    }

    private void due() {
        LocalDate due = run.last.on();
        working.due(due).step(due, "Due " + Written.day(due) + ": " + ordinal());
    }

    private String ordinal() {
        return (run.limit.unit() == Term.Unit.WORKING_DAYS ? "working day " : "calendar day ") + run.length();
    }

    private void stopped() {
        String left = run.limit.words(run.last.left());
        String since = run.pauses.stream()
                .filter(Pause::open)
                .map(pause -> Written.day(pause.after()) + ": " + pause.question().words)
                .findFirst()
                .orElseThrow();
        working.paused("Clock paused since " + since + " not answered yet, " + left + " left.", run.last.left())
                .step(run.last.on(), "Paused since " + since + " asked and not answered, " + left + " left");
    }
}
