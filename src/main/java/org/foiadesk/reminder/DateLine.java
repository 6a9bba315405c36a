package org.foiadesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Ball;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.StripRow;
import org.foiadesk.request.Words;
import org.jspecify.annotations.Nullable;

/**
 * One date as a mail may say it. Mail is read on locked screens and kept by other firms: of a {@code TEAM} request it
 * says agency and number at most, of a {@code SEALED} one its number and the kind of date.
 *
 * @param when "Tue 15 Dec"; empty where it may not be said
 * @param basis the rule it follows from, in words; empty where it may not be said
 */
record DateLine(
        String number,
        String word,
        String when,
        String distance,
        boolean late,
        String agency,
        String title,
        String basis,
        StripRow strip,
        String url) {

    private static final StripRow NO_STRIP = new StripRow("", List.of());

    static DateLine of(FoiaRequest request, Deadline deadline, LocalDate today, String url) {
        String word = Words.of(deadline.kind());
        Due due = Objects.requireNonNull(due(request, deadline, today), "an open date has a day");
        return switch (request.access().level()) {
            case NEWSROOM ->
                new DateLine(
                        request.number(),
                        word,
                        due.date(),
                        due.distance() + " · " + due.move(),
                        due.late(),
                        agency(request),
                        request.details().title(),
                        deadline.rule() + " (" + deadline.citation().text() + ")",
                        StripRow.of(deadline.days(), today, due.late()),
                        url);
            case TEAM ->
                new DateLine(
                        request.number(),
                        word,
                        due.date(),
                        due.distance(),
                        due.late(),
                        agency(request),
                        "",
                        "",
                        NO_STRIP,
                        url);
            case SEALED -> new DateLine(request.number(), word, "", "", false, "", "", "", NO_STRIP, url);
        };
    }

    private static @Nullable Due due(FoiaRequest request, Deadline deadline, LocalDate today) {
        boolean theirs = deadline.mover() == Deadline.Mover.AGENCY;
        return Due.of(
                deadline.due(),
                deadline.kind(),
                theirs ? Ball.AGENCY : Ball.US,
                theirs && deadline.binding() ? deadline.due() : null,
                today,
                request.agency().statute().calendar(request.agency().counting()));
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
