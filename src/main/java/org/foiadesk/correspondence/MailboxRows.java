package org.foiadesk.correspondence;

import java.sql.Connection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.foiadesk.correspondence.ImapLine.Listed;

/**
 * How far each message of a mailbox came, on the jobs' login and by the database's own clock. Each statement is a
 * transaction of its own, so that none is open while the server is talked to.
 */
record MailboxRows(Connection jobs, UUID node) {

    static final int MOST_TRIES = 5;

    /** A message that is still to be fetched. */
    record Waiting(long validity, long uid, long size, int tries) {}

    /** One look at a time over all nodes. */
    boolean begin(boolean atOnce) {
        return Rows.run(
                        jobs,
                        "UPDATE mailbox_state SET looking_by = ?, looking_until = now() + interval '2 minutes'"
                                + " WHERE (looking_until IS NULL OR looking_until < now())"
                                + " AND (next_look_at <= now() OR (? AND NOT lasting)) AND EXISTS (SELECT FROM mailbox)",
                        node,
                        atOnce)
                == 1;
    }

    /** False when another node took over, as this one seemed dead. */
    boolean goesOn() {
        return Rows.run(
                        jobs,
                        "UPDATE mailbox_state SET looking_until = now() + interval '2 minutes' WHERE looking_by = ?",
                        node)
                == 1;
    }

    void end() {
        Rows.run(jobs, "UPDATE mailbox_state SET looking_by = NULL, looking_until = NULL WHERE looking_by = ?", node);
    }

    /** Nothing is the matter with it. */
    boolean calm() {
        return !Rows.list(jobs, row -> 1, "SELECT 1 FROM mailbox, mailbox_state WHERE problem = '' AND failures = 0")
                .isEmpty();
    }

    boolean watches(boolean on) {
        String until = on ? "now() + interval '2 minutes'" : "NULL";
        return Rows.run(
                        jobs,
                        "UPDATE mailbox_state SET watching_by = ?, watching_until = " + until
                                + " WHERE watching_until IS NULL OR watching_until < now() OR watching_by = ?",
                        node,
                        node)
                == 1;
    }

    void well() {
        Rows.run(
                jobs,
                "UPDATE mailbox_state SET looked_at = now(), failing_since = NULL, failures = 0, problem = '',"
                        + " lasting = false, next_look_at = '-infinity'");
    }

    /** A server that refuses a password is asked again in a quarter of an hour, not to be shut out for it. */
    void trouble(ImapFault fault) {
        Rows.run(
                jobs,
                "UPDATE mailbox_state SET failures = failures + 1, failing_since = coalesce(failing_since, now()),"
                        + " problem = ?, lasting = ?,"
                        + " next_look_at = now() + CASE WHEN ? THEN interval '15 minutes' ELSE interval '0' END",
                Text.fit(fault.sentence(), 600),
                fault.isLasting(),
                fault.isLasting());
    }

    /** Where the next list begins: behind the highest number known, and once an hour at the first. */
    long from(String box, long validity) {
        return Rows.number(
                jobs,
                "SELECT CASE WHEN (SELECT listed_at FROM mailbox_state) > now() - interval '1 hour' THEN"
                        + " coalesce((SELECT max(uid) FROM mailbox_message WHERE mailbox = ? AND uidvalidity = ?), 0) + 1"
                        + " ELSE 1 END",
                box,
                validity);
    }

    /** The server counts anew: what waited is found again under new numbers, and what is kept stays kept. */
    void renumbered(String box, long validity) {
        Rows.run(
                jobs,
                "UPDATE mailbox_message SET settled_at = coalesce(settled_at, now()),"
                        + " state = CASE WHEN state = 'KEPT' THEN 'DONE' ELSE 'GONE' END"
                        + " WHERE mailbox = ? AND uidvalidity <> ? AND state IN ('WAITING', 'KEPT')",
                box,
                validity);
    }

    /** In their order, so that a list that breaks off leaves no gap below the highest number. */
    void found(String box, long validity, long from, List<Listed> messages) {
        for (int at = 0; at < messages.size(); at += 1_000) {
            List<Listed> some = messages.subList(at, Math.min(messages.size(), at + 1_000));
            Rows.run(
                    jobs,
                    "INSERT INTO mailbox_message (mailbox, uidvalidity, uid, size)"
                            + " SELECT ?, ?, u, s FROM unnest(CAST(? AS bigint[]), CAST(? AS bigint[])) AS t (u, s)"
                            + " ON CONFLICT DO NOTHING",
                    box,
                    validity,
                    some.stream().map(Listed::uid).toList(),
                    some.stream().map(Listed::size).toList());
        }
        if (from == 1) {
            Rows.run(jobs, "UPDATE mailbox_state SET listed_at = now()");
        }
    }

    /** Those that failed before come last, so that a bad one holds up nothing. */
    List<Waiting> waiting(String box, long validity) {
        return Rows.list(
                jobs,
                row -> new Waiting(validity, row.getLong("uid"), row.getLong("size"), row.getInt("tries")),
                "SELECT uid, size, tries FROM mailbox_message WHERE mailbox = ? AND uidvalidity = ?"
                        + " AND state = 'WAITING' ORDER BY tries, uid LIMIT 50",
                box,
                validity);
    }

    List<Long> kept(String box, long validity) {
        return Rows.list(
                jobs,
                row -> row.getLong(1),
                "SELECT uid FROM mailbox_message WHERE mailbox = ? AND uidvalidity = ? AND state = 'KEPT'"
                        + " ORDER BY uid LIMIT 100",
                box,
                validity);
    }

    void tried(String box, Waiting message) {
        Rows.run(
                jobs,
                "UPDATE mailbox_message SET tries = tries + 1 WHERE mailbox = ? AND uidvalidity = ? AND uid = ?",
                box,
                message.validity(),
                message.uid());
    }

    /** @param state what becomes of one that waited */
    void settle(String box, Waiting message, String state, OptionalLong mail) {
        Rows.run(
                jobs,
                "UPDATE mailbox_message SET state = ?, settled_at = now(), mail_id = CAST(? AS bigint)"
                        + " WHERE mailbox = ? AND uidvalidity = ? AND uid = ? AND state = 'WAITING'",
                state,
                mail,
                box,
                message.validity(),
                message.uid());
        if (mail.isPresent()) {
            Rows.run(jobs, "UPDATE mailbox_state SET letter_at = now()");
        }
    }

    void done(String box, long validity, List<Long> uids) {
        Rows.run(
                jobs,
                "UPDATE mailbox_message SET state = 'DONE' WHERE mailbox = ? AND uidvalidity = ?"
                        + " AND uid = ANY (CAST(? AS bigint[])) AND state = 'KEPT'",
                box,
                validity,
                uids);
    }
}
