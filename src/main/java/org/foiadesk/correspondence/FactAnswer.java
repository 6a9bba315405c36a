package org.foiadesk.correspondence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;

/** What somebody said to a fact: recorded by an entry or a number, or not so. */
record FactAnswer(
        String fact,
        boolean recorded,
        String sentence,
        OptionalInt seq,
        Optional<TrackingNumber> number,
        String by,
        String on) {

    private static final String OF_A_REQUEST = """
            SELECT f.fact, f.answer, f.sentence, f.seq, f.number_of, f.number, p.name, f.answered_at FROM letter_fact f
            JOIN person p ON p.id = f.answered_by WHERE f.letter_id = ? AND f.request_id = ? ORDER BY f.answered_at
            """;

    static Map<String, FactAnswer> of(Connection database, long letter, long request, Today today) {
        Map<String, FactAnswer> all = new LinkedHashMap<>();
        Rows.list(database, row -> read(row, today), OF_A_REQUEST, letter, request)
                .forEach(one -> all.put(one.fact(), one));
        return all;
    }

    private static FactAnswer read(ResultSet row, Today today) throws SQLException {
        int seq = row.getInt("seq");
        String number = row.getString("number");
        return new FactAnswer(
                row.getString("fact"),
                row.getString("answer").equals("RECORDED"),
                row.getString("sentence"),
                seq > 0 ? OptionalInt.of(seq) : OptionalInt.empty(),
                number == null
                        ? Optional.empty()
                        : Optional.of(
                                new TrackingNumber(TrackingNumber.Of.valueOf(row.getString("number_of")), number)),
                row.getString("name"),
                Due.written(
                        row.getObject("answered_at", OffsetDateTime.class)
                                .atZoneSameInstant(today.zone())
                                .toLocalDate(),
                        today.date()));
    }

    static void recorded(
            Connection database,
            long letter,
            FoiaRequest request,
            Proposed fact,
            OptionalInt seq,
            Optional<TrackingNumber> number,
            Viewer by,
            Instant at) {
        Rows.run(
                database,
                "INSERT INTO letter_fact (letter_id, request_id, fact, answer, sentence, seq, number_of, number, answered_by,"
                        + " answered_at) VALUES (?, ?, ?, 'RECORDED', ?, CAST(? AS int), CAST(? AS text),"
                        + " CAST(? AS text), ?, ?)",
                letter,
                request.id(),
                fact.id(),
                Text.oneLine(fact.says().sentence(), 1_000),
                seq.isPresent() ? (Integer) seq.getAsInt() : null,
                number.map(one -> one.of().name()),
                number.map(TrackingNumber::number),
                by.personId(),
                at);
    }

    static void notSo(Connection database, long letter, FoiaRequest request, Proposed fact, Viewer by, Instant at) {
        Rows.run(
                database,
                "INSERT INTO letter_fact (letter_id, request_id, fact, answer, sentence, answered_by, answered_at)"
                        + " VALUES (?, ?, ?, 'NOT_SO', ?, ?, ?) ON CONFLICT DO NOTHING",
                letter,
                request.id(),
                fact.id(),
                Text.oneLine(fact.says().sentence(), 1_000),
                by.personId(),
                at);
    }

    static void takenBack(Connection database, long letter, FoiaRequest request, String fact) {
        Rows.run(
                database,
                "DELETE FROM letter_fact WHERE letter_id = ? AND request_id = ? AND fact = ?",
                letter,
                request.id(),
                fact);
    }
}
