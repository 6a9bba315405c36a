package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline.Step;

/** Writes the working of a run: days skipped, pauses, extension, last day. */
final class Why {
    private final Run run;
    private final Working working;

    private final String last;

    Why(Run run, Working working) {
        this(run, working, "Due ");
    }

    /** @param last how the last day is called */
    Why(Run run, Working working, String last) {
        this.run = run;
        this.working = working;
        this.last = last;
    }

    void tell(List<Step> start, List<Pause> asked, String pauseDoubt) {
        start.forEach(step -> working.step(step.on(), step.said()));
        skipped();
        pauses(asked, pauseDoubt);
        run.extensions.forEach(this::extended);
        rolled();
        working.days(Strip.of(run));
        if (run.last.stopped()) {
            stopped();
        } else {
            due();
        }
    }

    private void skipped() {
        if (run.limit.unit() != Unit.WORKING_DAYS) {
            return;
        }
        for (LocalDate day : run.calendar.holidaysBetween(run.start, run.last.on())) {
            if (run.pauses.stream().noneMatch(pause -> pause.covers(day))) {
                String name = run.calendar.holiday(day);
                working.step(day, "Skipped " + Written.weekday(day) + ": " + name)
                        .skipped(day, name)
                        .doubt(run.calendar.doubt(day));
            }
        }
    }

    /** Days off at the end, over which a last day moves. */
    private void rolled() {
        LocalDate plain = run.unrolled.on();
        if (run.last.stopped() || plain.equals(run.last.on())) {
            return;
        }
        for (LocalDate day = plain; day.isBefore(run.last.on()); day = day.plusDays(1)) {
            String name = run.calendar.holiday(day);
            String off = name.isEmpty() ? "weekend" : name;
            working.step(day, Written.weekday(day) + " is no day to end on: " + off)
                    .doubt(run.calendar.doubt(day));
            if (!name.isEmpty()) {
                working.skipped(day, name);
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
        if (!run.base.stopped() && run.extendedBefore(pause.after())) {
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
        Term term = extension.term();
        LocalDate until = notice.until();
        if (term.isNamed()) {
            working.step(notice.on(), "Extended by notice of " + Written.day(notice.on()) + " to the day it names");
            return;
        }
        boolean less = notice.days() > 0 && notice.days() < term.count();
        String length = less ? term.words(notice.days()) : term.words(term.count()) + (term.whole() ? " in all" : "");
        working.step(
                notice.on(),
                "Extended " + (term.whole() ? "to " : "by ") + length + ": notice of " + Written.day(notice.on())
                        + ", in time");
        if (until != null && !run.last.stopped()) {
            named(notice.on(), until, term);
        }
    }

    private void named(LocalDate on, LocalDate until, Term term) {
        String day = Written.day(until);
        if (!until.isAfter(run.last.on())) {
            working.step(on, "The notice itself names " + day + ", which is within what the law allows");
        } else {
            working.step(on, "The notice names " + day + ", more than the law allows")
                    .doubt("The notice names " + day + ", but the law adds no more than " + term.words(term.count())
                            + "; a later date binds only if we agreed to it.");
        }
    }

    private void due() {
        LocalDate due = run.last.on();
        working.due(due).step(due, last + Written.day(due) + ": " + ordinal());
    }

    private String ordinal() {
        int length = run.length();
        if (length == 0) {
            return "the day named or extended to";
        }
        return (run.limit.unit() == Unit.WORKING_DAYS ? "working day " : "calendar day ")
                + length
                + (run.unrolled.on().equals(run.last.on()) ? "" : ", moved to the next working day");
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
