package org.foiadesk.reminder;

import org.foiadesk.request.Arrival;
import org.foiadesk.request.Due;
import org.foiadesk.request.Level;
import org.foiadesk.request.RequestRow;

/** One request in an editor's morning, within what its level lets a mail say. */
record MorningLine(String number, String what, String agency, String title, String url) {

    static MorningLine of(RequestRow row, String url) {
        Due due = row.due();
        String kind = due == null ? row.stageWord() : due.kind();
        String dated = due == null ? kind : kind + ", " + due.date() + ", " + due.distance();
        return within(row.level(), row.number(), kind, dated, row.agencyName(), row.title(), url);
    }

    static MorningLine of(Arrival arrival, String url) {
        String dated = arrival.said() + ", " + arrival.on();
        return within(
                arrival.level(), arrival.number(), "Something arrived", dated, arrival.agency(), arrival.title(), url);
    }

    private static MorningLine within(
            Level level, String number, String kind, String dated, String agency, String title, String url) {
        return switch (level) {
            case NEWSROOM -> new MorningLine(number, dated, agency, title, url);
            case TEAM -> new MorningLine(number, kind, agency, "", url);
            case SEALED -> new MorningLine(number, kind, "", "", url);
        };
    }
}
