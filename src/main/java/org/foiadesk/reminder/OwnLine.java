package org.foiadesk.reminder;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.foiadesk.people.MailSays;
import org.foiadesk.request.Discretion;
import org.foiadesk.request.Due;

/**
 * A reminder that somebody set themselves, of a request or of an agency.
 *
 * @param about the request's number or the agency's name
 */
public record OwnLine(
        long id,
        String iso,
        String on,
        String words,
        String about,
        String title,
        String agency,
        String path,
        Discretion discretion) {

    static OwnLine of(Tuple row, LocalDate today) {
        LocalDate day = row.get("on_day", LocalDate.class);
        String number = row.get("number", String.class);
        String agency = row.get("agency", String.class);
        boolean request = number != null;
        return new OwnLine(
                row.get("id", Long.class),
                day.toString(),
                Due.written(day, today),
                row.get("words", String.class),
                request ? number : agency,
                request ? row.get("title", String.class) : agency,
                agency,
                request ? "/requests/" + number : "/agencies/" + row.get("agency_id", Long.class),
                request ? Discretion.of(row) : Discretion.NONE);
    }

    /** "Ask Lee again"; or what it is, where nothing was said. */
    public String said() {
        return words.isEmpty() ? "Your own reminder" : words;
    }

    /** As the mail of the day may say it. */
    MorningLine mailed(MailSays most, String url) {
        String number = path.startsWith("/requests/") ? about : "";
        return switch (discretion.within(most)) {
            case FULL ->
                new MorningLine(number.isEmpty() ? about : number, said(), agency, number.isEmpty() ? "" : title, url);
            case AGENCY -> new MorningLine(about, "Your own reminder", agency, "", url);
            case OPAQUE -> new MorningLine(number.isEmpty() ? "An agency" : number, "Your own reminder", "", "", url);
        };
    }
}
