package org.foiadesk.reminder;

import org.foiadesk.people.MailSays;
import org.foiadesk.request.Arrival;
import org.foiadesk.request.Due;
import org.foiadesk.request.RequestRow;

/** One request in an editor's morning, within what its level lets a mail say. */
record MorningLine(String number, String what, String agency, String title, String url) {

    static MorningLine of(RequestRow row, MailSays most, String url) {
        Due due = row.due();
        String kind = due == null ? row.stageWord() : due.kind();
        String dated = due == null ? kind : kind + ", " + due.date() + ", " + due.distance();
        return within(row.discretion().within(most), row.number(), kind, dated, row.agencyName(), row.title(), url);
    }

    static MorningLine of(Arrival arrival, MailSays most, String url) {
        String dated = arrival.said() + ", " + arrival.on();
        return within(
                arrival.discretion().within(most),
                arrival.number(),
                "Something arrived",
                dated,
                arrival.agency(),
                arrival.title(),
                url);
    }

    private static MorningLine within(
            MailSays says, String number, String kind, String dated, String agency, String title, String url) {
        return switch (says) {
            case FULL -> new MorningLine(number, dated, agency, title, url);
            case AGENCY -> new MorningLine(number, kind, agency, "", url);
            case OPAQUE -> new MorningLine(number, kind, "", "", url);
        };
    }
}
