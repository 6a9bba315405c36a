package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foiadesk.agency.Agency;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Rights;

/** Lays out the page of a request's or an agency's reminders. */
@ApplicationScoped
class OwnDesk {

    static final OwnForm BLANK = OwnForm.refused("", "");

    private final OwnReminders reminders;
    private final Recurrences recurrences;
    private final Foresight foresight;
    private final Today today;

    OwnDesk(OwnReminders reminders, Recurrences recurrences, Foresight foresight, Today today) {
        this.reminders = reminders;
        this.recurrences = recurrences;
        this.foresight = foresight;
        this.today = today;
    }

    OwnPage page(FoiaRequest request, Viewer viewer, OwnForm form) {
        Optional<Recurrences.Recurrence> recurs = recurrences.of(request);
        return new OwnPage(
                "/requests/" + request.number(),
                request.number() + " " + request.details().title(),
                true,
                foresight.of(request),
                reminders.of(request, viewer),
                form.typed(),
                form.wrong(),
                form.words(),
                new Rights(viewer, request).mayEdit(),
                recurs.map(this::said).orElse(""),
                every(recurs.map(Recurrences.Recurrence::months).orElse(3)),
                form.typedNext(),
                form.wrongNext());
    }

    OwnPage page(Agency agency, Viewer viewer, OwnForm form) {
        return new OwnPage(
                "/agencies/" + agency.id(),
                agency.label(),
                false,
                List.of(),
                reminders.ofAgency(agency.id(), viewer),
                form.typed(),
                form.wrong(),
                form.words(),
                false,
                "",
                List.of(),
                "",
                "");
    }

    private String said(Recurrences.Recurrence recurs) {
        return "Filed again " + word(recurs.months()) + ", next on " + Due.written(recurs.next(), today.date()) + ".";
    }

    private static List<Option> every(int chosen) {
        return List.of(1, 3, 6, 12).stream()
                .map(months -> new Option(String.valueOf(months), word(months), months == chosen))
                .toList();
    }

    private static String word(int months) {
        return switch (months) {
            case 1 -> "each month";
            case 3 -> "each quarter";
            case 6 -> "each half-year";
            default -> "each year";
        };
    }
}
