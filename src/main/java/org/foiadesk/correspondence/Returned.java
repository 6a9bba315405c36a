package org.foiadesk.correspondence;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foiadesk.correspondence.DeliveryReport.Recipient;
import org.foiadesk.jail.ReadMail;

/** Writes down that a letter of ours or a mail of the desk came back, or is still on its way. */
final class Returned {

    private static final String OURS = "SELECT message_id FROM sent_letter WHERE message_id = ANY (?)"
            + " ORDER BY array_position(?, message_id) LIMIT 1";
    /** A report without the letter's id, that came to the address of the request. */
    private static final String LAST_TO = "SELECT s.message_id FROM sent_letter s JOIN letter_on o"
            + " ON o.request_id = s.request_id AND o.letter_id = ? AND o.off_at IS NULL"
            + " WHERE s.message_id <> '' AND lower(s.address) = lower(?) ORDER BY s.written_at DESC LIMIT 1";

    private static final String FAILED = "UPDATE outbox SET state = 'FAILED', reason = ?, settled_at = ?"
            + " WHERE message_id = ANY (?) AND state IN ('SENT', 'FAILED') AND NOT once";

    private Returned() {}

    /** Of nothing but a letter that a mail system returned. */
    static void note(Connection on, long letter, ReadMail mail, Instant at) {
        DeliveryReport report = DeliveryReport.of(mail);
        Optional<Recipient> whom = report.failed().or(report::delayed);
        if (whom.isPresent()) {
            String address = whom.get().address();
            Optional<String> ours = first(on, report.ids()).or(() -> lastTo(on, letter, address));
            ours.ifPresent(id -> write(on, letter, id, whom.get(), at));
        }
    }

    /** A mail to one of us, a reminder say: the outbox has it among what failed. False where it was none of those. */
    static boolean ofTheDesk(Connection on, ReadMail mail, Instant at) {
        DeliveryReport report = DeliveryReport.of(mail);
        return report.failed()
                .map(whom -> Rows.run(on, FAILED, Text.oneLine("Came back: " + whom.said(), 300), at, report.ids()) > 0)
                .orElse(false);
    }

    private static Optional<String> first(Connection on, List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Rows.first(on, row -> row.getString(1), OURS, ids, ids);
    }

    private static Optional<String> lastTo(Connection on, long letter, String address) {
        return address.isEmpty() ? Optional.empty() : Rows.first(on, row -> row.getString(1), LAST_TO, letter, address);
    }

    private static void write(Connection on, long letter, String id, Recipient whom, Instant at) {
        Rows.run(
                on,
                "INSERT INTO letter_return (letter_id, message_id, address, said, lasting, returned_at, settled_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS timestamptz)) ON CONFLICT DO NOTHING",
                letter,
                id,
                Text.oneLine(whom.address(), 500),
                Text.oneLine(whom.said(), 300),
                whom.failed(),
                at,
                whom.failed() ? null : at);
    }
}
