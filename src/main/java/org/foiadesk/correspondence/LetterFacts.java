package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.foiadesk.reading.Letter;
import org.foiadesk.reading.Proposal;
import org.foiadesk.reading.Reading;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;

/** What a letter seems to state, on each request where it stands, and what people said to it. */
@ApplicationScoped
class LetterFacts {

    private final LetterShelf shelf;
    private final Requests requests;
    private final Today today;

    LetterFacts(LetterShelf shelf, Requests requests, Today today) {
        this.shelf = shelf;
        this.requests = requests;
        this.today = today;
    }

    /**
     * A letter of an agency as its facts are read.
     *
     * @param dated the date it bears outside its text
     * @param arrived the day it reached the newsroom: of an e-mail the day it was sent
     */
    record Source(long id, String subject, String text, String sender, LocalDate dated, LocalDate arrived) {

        static Source of(ResultSet row, ZoneId zone) throws SQLException {
            LocalDate kept = row.getObject("arrived_at", OffsetDateTime.class)
                    .atZoneSameInstant(zone)
                    .toLocalDate();
            LocalDate on = row.getObject("on_day", LocalDate.class);
            OffsetDateTime at = row.getObject("dated_at", OffsetDateTime.class);
            LocalDate dated =
                    on != null ? on : at != null ? at.atZoneSameInstant(zone).toLocalDate() : kept;
            LocalDate sane = dated.isAfter(kept) ? kept : dated;
            boolean mail = row.getString("way").equals(Way.EMAIL.name());
            return new Source(
                    row.getLong("id"),
                    row.getString("subject"),
                    row.getString("text"),
                    row.getString("from_address"),
                    sane,
                    mail ? sane : kept);
        }
    }

    /** None of a letter of ours, and none of what a machine wrote. */
    private Optional<Source> source(Connection on, long letter) {
        return Rows.first(
                on,
                row -> Source.of(row, today.zone()),
                "SELECT id, subject, text, from_address, on_day, dated_at, arrived_at, way FROM letter"
                        + " WHERE id = ? AND direction = 'IN' AND automatic = ''",
                letter);
    }

    /** For each request where the letter is, in the order of {@code numbers}; numbered through for the keys. */
    FactsPage page(long letter, List<String> numbers, Viewer viewer) {
        Optional<Source> source = shelf.call(on -> source(on, letter));
        if (source.isEmpty() || numbers.isEmpty()) {
            return FactsPage.NONE;
        }
        List<FactSheet> sheets = new ArrayList<>();
        int n = 1;
        for (String number : numbers) {
            FoiaRequest request = requests.byNumber(number, viewer);
            FactSheet sheet = sheet(source.get(), request, viewer, n);
            n += sheet.facts().size();
            sheets.add(sheet);
        }
        return new FactsPage(List.copyOf(sheets), Marked.of(source.get().text(), sheets));
    }

    private FactSheet sheet(Source source, FoiaRequest request, Viewer viewer, int from) {
        Map<String, FactAnswer> answers = shelf.call(on -> FactAnswer.of(on, source.id(), request.id(), today));
        return new FactSheet.Maker(request, viewer, today.date(), answers).made(proposed(source, request), from);
    }

    /** @throws NotFound when the letter is not there, not on this request, or does not state this */
    Proposed proposed(long letter, String fact, FoiaRequest request) {
        Source source = shelf.call(on -> stands(on, letter, request) ? source(on, letter) : Optional.<Source>empty())
                .orElseThrow(NotFound::new);
        return proposed(source, request).stream()
                .filter(one -> one.id().equals(fact))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean stands(Connection on, long letter, FoiaRequest request) {
        return Rows.first(
                        on,
                        row -> true,
                        "SELECT 1 FROM letter_on WHERE letter_id = ? AND request_id = ? AND off_at IS NULL",
                        letter,
                        request.id())
                .isPresent();
    }

    /** The numbers that this very letter gave stay among its facts, so that they can be taken back. */
    private List<Proposed> proposed(Source source, FoiaRequest request) {
        Set<String> own = shelf.call(on -> FactAnswer.of(on, source.id(), request.id(), today)).values().stream()
                .flatMap(answer -> answer.number().stream())
                .map(TrackingNumber::number)
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        request.numbers().stream()
                .map(TrackingNumber::number)
                .filter(number -> !own.contains(number))
                .forEach(known::add);
        Letter letter = new Letter(
                source.subject(),
                source.text(),
                source.sender(),
                Optional.of(source.dated()),
                source.arrived(),
                known,
                Set.of(request.number()),
                request.agency().jurisdiction(),
                request.agency().statute().calendar(request.agency().counting()));
        List<Proposal> all = Reading.of(letter);
        return all.stream()
                .map(one -> Proposed.of(one, letter, all, request, today.date()))
                .toList();
    }
}
