package org.foiadesk.request;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.foiadesk.agency.Agency;
import org.foiadesk.event.Dated;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes requests down as the app itself would have: events chained, dates folded by the app's own classes, in the
 * form that COPY reads. Who reads the books afterwards must find nothing wrong.
 */
public final class Scribe {

    private static final String REQUEST = "request (id, number, once, title, body, note, agency_id, owner_id, helpers,"
            + " requester_of_record, level, tags, created_at, stage, ball, ball_until, filed_on, acknowledged_on,"
            + " answered_on, part_arrived, next_kind, next_on, late_after, silent_after,"
            + " silent_until, next_rule, strip_from, strip, last_event_at, seq, head)";
    private static final String EVENT = "event (request_id, seq, kind, occurred_on, arrived_on, facts, recorded_by,"
            + " recorded_at, once, previous, hash)";
    private static final String DEADLINE =
            "deadline (request_id, kind, ord, mover, due_on, outcome, settled_on, rule, dated_on, projected_until)";
    private static final String NUMBER = "tracking_number (id, request_id, kind, value)";

    private final StringBuilder requests = new StringBuilder();
    private final StringBuilder events = new StringBuilder();
    private final StringBuilder deadlines = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();

    /** One request to be, and everything that happened to it. */
    public record Told(
            long id, String number, Agency agency, Details details, Access access, List<Dated> events, UUID once) {}

    /** @throws IllegalStateException when something told could not have happened */
    public void write(Told told) {
        FoiaRequest request =
                new FoiaRequest(told.number, told.agency, told.details, told.access, by(told, told.events.get(0)));
        request.id = told.id;
        for (Dated event : told.events) {
            request.chain.append(request, event, by(told, event));
            event.event().trackingNumber().ifPresent(request::track);
        }
        request.derive(told.events.get(told.events.size() - 1).occurredOn());
        if (!request.history().faults().isEmpty()) {
            throw new IllegalStateException(
                    "this cannot have happened: " + request.history().faults());
        }
        write(request);
    }

    private static Recording by(Told told, Dated event) {
        LocalDate day = event.occurredOn();
        UUID once = new UUID(told.once.getMostSignificantBits(), told.once.getLeastSignificantBits() + event.seq());
        return new Recording(
                told.access.ownerId(),
                day.atTime(0, event.seq() % 60).toInstant(ZoneOffset.UTC),
                day,
                event.seq() == 1 ? told.once : once);
    }

    private void write(FoiaRequest request) {
        Details details = request.details;
        Access access = request.access;
        Derived derived = request.derived;
        row(
                requests,
                request.id,
                request.number,
                request.once,
                details.title,
                details.body,
                details.note,
                request.agency.id(),
                access.ownerId,
                array(access.helpers),
                details.requesterOfRecord,
                access.level,
                array(details.tags),
                request.createdAt,
                derived.stage,
                derived.ball,
                derived.ballUntil,
                derived.filedOn,
                derived.acknowledgedOn,
                derived.answeredOn,
                derived.partArrived,
                derived.nextKind,
                derived.nextOn,
                derived.lateAfter,
                derived.silentAfter,
                derived.silentUntil,
                derived.nextRule,
                derived.stripFrom,
                derived.strip,
                request.chain.lastEventAt,
                request.chain.seq,
                bytes(request.chain.head));
        request.chain.events.forEach(this::write);
        request.deadlines.forEach(row -> write(request, row));
        for (int i = 0; i < request.tracking.size(); i++) {
            TrackingRow row = request.tracking.get(i);
            row(numbers, request.id * 10 + i, request.id, row.kind, row.value);
        }
    }

    private void write(EventRow row) {
        row(
                events,
                row.request.id,
                row.seq,
                row.kind,
                row.occurredOn,
                row.arrivedOn,
                row.facts,
                row.recordedBy,
                row.recordedAt,
                row.once,
                bytes(row.previous),
                bytes(row.hash));
    }

    private void write(FoiaRequest request, DeadlineRow row) {
        row(
                deadlines,
                request.id,
                row.kind,
                row.ord,
                row.mover,
                row.dueOn,
                row.outcome,
                row.settledOn,
                row.rule,
                row.datedOn,
                row.projectedUntil);
    }

    /** As the owner, whom row security does not bind. */
    public void copyInto(Connection owner) throws SQLException {
        copy(owner, REQUEST, requests);
        copy(owner, EVENT, events);
        copy(owner, DEADLINE, deadlines);
        copy(owner, NUMBER, numbers);
    }

    private static void copy(Connection owner, String table, StringBuilder rows) throws SQLException {
        try {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** The app's own nightly look at the books. */
    public static List<String> faults(DataSource jobs) {
        return new LedgerReading(jobs).faults();
    }

    private static void row(StringBuilder rows, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        rows.append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String array(List<?> values) {
        return values.stream().map(value -> '"' + value.toString() + '"').collect(Collectors.joining(",", "{", "}"));
    }

    private static String bytes(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
