package org.foiadesk.request;

import java.time.LocalDate;
import org.foiadesk.event.Dated;

/** Something an agency sent these days. */
public record Arrival(String number, String title, Level level, String agency, String iso, String on, String said) {

    static Arrival of(FoiaRequest request, Entry entry, LocalDate today) {
        Dated dated = entry.dated();
        return new Arrival(
                request.number(),
                request.details().title(),
                request.access().level(),
                request.agency().abbreviation().isEmpty()
                        ? request.agency().name()
                        : request.agency().abbreviation(),
                dated.arrived().toString(),
                Due.written(dated.arrived(), today),
                dated.event().sentence());
    }
}
