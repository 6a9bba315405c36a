package org.foiadesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Ball;
import org.foiadesk.people.MailSays;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.StripRow;
import org.jspecify.annotations.Nullable;

/**
 * One date as a mail, a signed page or a feed may say it, within its request's {@link org.foiadesk.request.Discretion}.
 *
 * @param when "Tue 15 Dec"; empty where it may not be said
 * @param changed what was recorded last; empty where it may not be said
 * @param basis the rule it follows from, in words; empty where it may not be said
 * @param why where the rule is worked out; empty for what is no deadline
 */
record DateLine(
        String number,
        String word,
        String when,
        String distance,
        boolean late,
        String agency,
        String title,
        String changed,
        String basis,
        StripRow strip,
        String url,
        String why,
        List<Deed> deeds) {

    static final StripRow NO_STRIP = new StripRow("", List.of());

    /** A deed that a mail offers: a page with a button stands behind it. */
    record Deed(String word, String url) {}

    /** What leads on from a date. */
    record Links(String url, String why, List<Deed> deeds) {}

    /** A date and the request it is of. {@code deadline} is empty for what is missing without being one. */
    record Subject(FoiaRequest request, Matter matter, Optional<Deadline> deadline, LocalDate dueOn, LocalDate today) {}

    static DateLine of(Subject subject, MailSays says, Links links) {
        FoiaRequest request = subject.request;
        Due due = Objects.requireNonNull(due(subject), "an open date has a day");
        return switch (says) {
            case FULL ->
                new DateLine(
                        request.number(),
                        subject.matter.word(),
                        due.date(),
                        due.distance() + " · " + due.move(),
                        due.late(),
                        agency(request),
                        request.details().title(),
                        changed(subject),
                        basis(subject),
                        strip(subject, due.late()),
                        links.url,
                        links.why,
                        links.deeds);
            case AGENCY ->
                new DateLine(
                        request.number(),
                        subject.matter.word(),
                        due.date(),
                        due.distance() + " · " + due.move(),
                        due.late(),
                        agency(request),
                        "",
                        "",
                        "",
                        NO_STRIP,
                        links.url,
                        links.why,
                        links.deeds);
            case OPAQUE -> opaque(request.number(), subject.matter, links);
        };
    }

    private static DateLine opaque(String number, Matter matter, Links links) {
        return new DateLine(
                number, matter.word(), "", "", false, "", "", "", "", NO_STRIP, links.url, links.why, links.deeds);
    }

    private static @Nullable Due due(Subject subject) {
        boolean theirs = subject.deadline
                .map(one -> one.mover() == Deadline.Mover.AGENCY)
                .orElse(true);
        boolean binds = theirs && subject.deadline.map(Deadline::binding).orElse(false);
        FoiaRequest request = subject.request;
        return Due.of(
                subject.dueOn,
                subject.deadline.map(Deadline::kind).orElse(Deadline.Kind.CUSTOM),
                theirs ? Ball.AGENCY : Ball.US,
                binds ? subject.dueOn : null,
                subject.today,
                request.agency().statute().calendar(request.agency().counting()));
    }

    private static String basis(Subject subject) {
        return subject.deadline
                .map(one -> one.rule() + " (" + one.citation().text() + ")")
                .orElseGet(subject.matter::basis);
    }

    private static StripRow strip(Subject subject, boolean late) {
        return subject.deadline
                .map(one -> StripRow.of(one.days(), subject.today, late))
                .orElse(NO_STRIP);
    }

    /** "Filed by e-mail, Mon 2 Mar". */
    private static String changed(Subject subject) {
        return subject.request.history().standing().stream()
                .reduce((first, second) -> second)
                .map(last -> last.event().sentence() + ", " + Due.written(last.occurredOn(), subject.today))
                .orElse("");
    }

    private static String agency(FoiaRequest request) {
        return request.agency().label();
    }

    /** The colours of the strip's days. */
    public List<String> cells() {
        return strip.marks().stream().map(MailPaint::of).toList();
    }

    /** For the subject: the kind of date, its day where it may be said, the number. Never a title. */
    String subject() {
        return word + (when.isEmpty() ? "" : ", " + when) + ": " + number;
    }
}
