package org.foiadesk.request;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Kind;

/** Something an agency sent these days. */
public record Arrival(
        String number, String title, Discretion discretion, String agency, String iso, String on, String said) {

    /** Requests by what was recorded of agencies; our own entries of a busy day would crowd out what came. */
    private static final String HEARD_OF = "r.id in (select e.request_id from event e where e.recorded_at >= :since"
            + " and e.recorded_at < :until and e.kind in ("
            + Stream.of(Kind.values())
                    .filter(kind -> kind.by() == Kind.By.AGENCY)
                    .map(kind -> "'" + kind.code() + "'")
                    .collect(Collectors.joining(", "))
            + "))";

    static RequestQuery heardOf(RequestQuery query, LocalDate since, LocalDate today) {
        return query.and(HEARD_OF)
                .with("since", since.atStartOfDay(ZoneOffset.UTC).toInstant())
                .with("until", today.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static Arrival of(FoiaRequest request, Entry entry, LocalDate today) {
        Dated dated = entry.dated();
        return new Arrival(
                request.number(),
                request.details().title(),
                request.access().discretion(),
                request.agency().abbreviation().isEmpty()
                        ? request.agency().name()
                        : request.agency().abbreviation(),
                dated.arrived().toString(),
                Due.written(dated.arrived(), today),
                dated.event().sentence());
    }
}
