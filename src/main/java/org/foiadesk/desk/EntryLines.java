package org.foiadesk.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Notes;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;
import org.foiadesk.request.Entry;
import org.foiadesk.request.Rights;

/** The timeline: what happened, newest first, struck entries with who struck them and why. */
record EntryLines(List<Entry> entries, Rights rights, Map<Long, String> names, FilePage.Shelf shelf, Today clock) {

    private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("d MMM yyyy, h:mm a", Locale.US);

    List<FilePage.Entry> newestFirst() {
        Map<Integer, String> strikes = strikes();
        List<Entry> rows = new ArrayList<>(entries);
        rows.sort(Comparator.comparing((Entry row) -> row.dated().occurredOn())
                .thenComparing(Entry::seq)
                .reversed());
        return rows.stream()
                .filter(row -> !(row.dated().event() instanceof Notes.Struck))
                .map(row -> line(row, strikes.getOrDefault(row.seq(), "")))
                .toList();
    }

    private FilePage.Entry line(Entry row, String struck) {
        Dated dated = row.dated();
        LocalDate today = clock.date();
        return new FilePage.Entry(
                row.seq(),
                dated.occurredOn().toString(),
                Due.written(dated.occurredOn(), today),
                dated.event().sentence(),
                dated.event().note(),
                by(row, dated, today),
                struck,
                shelf.rows().stream()
                        .filter(paper -> paper.eventSeq() == row.seq())
                        .toList(),
                shelf.mayAdd() && struck.isEmpty(),
                struck.isEmpty() && row.seq() > 1 && rights.mayStrike(row));
    }

    private String by(Entry row, Dated dated, LocalDate today) {
        String arrived = dated.arrivedOn() == null ? "" : "Arrived " + Due.written(dated.arrivedOn(), today) + ". ";
        return arrived + "Recorded by " + names.getOrDefault(row.recordedBy(), "") + ", "
                + RECORDED.format(row.recordedAt().atZone(clock.zone())) + ".";
    }

    private Map<Integer, String> strikes() {
        Map<Integer, String> strikes = new HashMap<>();
        for (Entry row : entries) {
            if (row.dated().event() instanceof Notes.Struck strike) {
                strikes.put(
                        strike.target(),
                        "Struck by " + names.getOrDefault(row.recordedBy(), "") + " on "
                                + Due.written(row.dated().occurredOn(), clock.date()) + ": " + strike.reason());
            }
        }
        return strikes;
    }
}
