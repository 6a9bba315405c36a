package org.foiadesk.correspondence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.foiadesk.correspondence.Fit.Sign;
import org.foiadesk.correspondence.Fit.Target;

/** Looks up, across all requests, what a letter may belong to. */
final class Clues {

    private static final String TARGET = "SELECT r.id, r.number, r.level, r.stage, ";
    private static final String BY_SENDER = TARGET + """
              coalesce((SELECT max(l.subject) FROM letter_on o JOIN letter l ON l.id = o.letter_id
                WHERE o.request_id = r.id AND o.off_at IS NULL AND l.thread = ? AND l.thread <> ''
                  AND (lower(l.from_address) = ? OR position(? IN lower(l.to_line)) > 0)), '') AS subject,
              EXISTS (SELECT FROM agency_contact c WHERE c.agency_id = r.agency_id AND c.way = 'EMAIL'
                AND lower(c.value) = ?) AS exact
            FROM request r WHERE r.stage <> 'DRAFT' AND (
              r.agency_id IN (SELECT agency_id FROM agency_contact WHERE way = 'EMAIL'
                AND (lower(value) = ? OR lower(split_part(value, '@', 2)) = ANY (?)))
              OR r.id IN (SELECT o.request_id FROM letter l JOIN letter_on o ON o.letter_id = l.id AND o.off_at IS NULL
                WHERE lower(l.from_address) = ?))
            ORDER BY r.last_event_at DESC, r.id DESC LIMIT 60
            """;

    private final Connection on;
    private final List<Fit> fits = new ArrayList<>();

    private Clues(Connection on) {
        this.on = on;
    }

    static List<Fit> of(Connection on, Incoming letter, OptionalLong wanted, OptionalLong person) {
        Clues clues = new Clues(on);
        clues.byHand(wanted, person);
        clues.byToken(letter.tokens());
        clues.byReferences(references(letter));
        clues.byNumber(letter.subject(), letter.text());
        if (Doubt.of(on, letter.from()).isEmpty()) {
            clues.bySender(letter.from().address().toLowerCase(Locale.ROOT), Text.thread(letter.subject()));
        }
        clues.byOwnNumber(letter.mail().subject() + " " + letter.subject());
        return clues.fits;
    }

    /** Of a letter that came back, the ids that its report names. */
    private static List<String> references(Incoming letter) {
        List<String> ids = new ArrayList<>(letter.references());
        if (Set.of("BOUNCE", "DELAY").contains(Automatic.of(letter.mail()))) {
            ids.addAll(DeliveryReport.of(letter.mail()).ids());
        }
        return ids;
    }

    private void byHand(OptionalLong wanted, OptionalLong person) {
        if (wanted.isPresent()) {
            add(
                    Sign.HAND,
                    "who",
                    TARGET + "coalesce((SELECT p.name FROM person p WHERE p.id = CAST(? AS bigint)),"
                            + " 'Somebody') AS who FROM request r WHERE r.id = ?",
                    person,
                    wanted.getAsLong());
        }
    }

    private void byToken(List<String> tokens) {
        if (!tokens.isEmpty()) {
            add(
                    Sign.TOKEN,
                    "token",
                    TARGET + "t.token FROM reply_token t JOIN request r ON r.id = t.request_id"
                            + " WHERE t.token = ANY (?) ORDER BY r.id",
                    tokens);
        }
    }

    /** The letter's references name the nearest letter first. */
    private void byReferences(List<String> ids) {
        for (String direction : List.of("OUT", "IN")) {
            if (!ids.isEmpty()) {
                add(direction.equals("OUT") ? Sign.ANSWER : Sign.THREAD, "subject", TARGET + """
                        l.subject FROM letter l JOIN letter_on o ON o.letter_id = l.id AND o.off_at IS NULL
                        JOIN request r ON r.id = o.request_id WHERE l.message_id = ANY (?) AND l.direction = ?
                        ORDER BY array_position(?, l.message_id), r.id""", ids, direction, ids);
            }
        }
    }

    private void byNumber(String subject, String text) {
        List<String> numbers = List.copyOf(Numbers.in(subject + "\n.\n" + text));
        if (!numbers.isEmpty()) {
            add(Sign.NUMBER, "value", TARGET + """
                    t.value FROM tracking_number t JOIN request r ON r.id = t.request_id
                    WHERE upper(regexp_replace(t.value, '[^A-Za-z0-9]', '', 'g')) = ANY (?) ORDER BY r.id LIMIT 40""", numbers);
        }
    }

    private void bySender(String sender, String thread) {
        int at = sender.lastIndexOf('@');
        if (at < 1) {
            return;
        }
        String domain = Domains.EVERYBODYS.contains(sender.substring(at + 1)) ? "" : sender.substring(at + 1);
        fits.addAll(Rows.list(
                on,
                row -> bySender(row, sender, domain),
                BY_SENDER,
                thread,
                sender,
                sender,
                sender,
                sender,
                Domains.upwards(domain),
                sender));
    }

    private static Fit bySender(ResultSet row, String sender, String domain) throws SQLException {
        String subject = row.getString("subject");
        if (!subject.isEmpty()) {
            return new Fit(Sign.SENDER_AND_SUBJECT, target(row), subject);
        }
        boolean exact = row.getBoolean("exact") || domain.isEmpty();
        return exact ? new Fit(Sign.SENDER, target(row), sender) : new Fit(Sign.DOMAIN, target(row), domain);
    }

    private void byOwnNumber(String subjects) {
        List<String> own = Numbers.own(subjects);
        if (!own.isEmpty()) {
            add(
                    Sign.OWN_NUMBER,
                    "number",
                    TARGET + "r.number AS own FROM request r WHERE r.number LIKE ANY (?)"
                            + " ORDER BY r.id DESC LIMIT 10",
                    own);
        }
    }

    private void add(Sign sign, String detail, String sql, Object... values) {
        fits.addAll(Rows.list(on, row -> new Fit(sign, target(row), row.getString(detail)), sql, values));
    }

    private static Target target(ResultSet row) throws SQLException {
        Set<String> over = Set.of("REDACTED", "RECEIVED", "DENIED", "NO_RECORDS", "CLOSED", "WITHDRAWN");
        return new Target(
                row.getLong("id"),
                row.getString("number"),
                row.getString("level").equals("NEWSROOM"),
                !over.contains(row.getString("stage")));
    }

    /** The newsroom's person with this address. */
    static Optional<Long> person(Connection on, String address) {
        return Rows.first(
                on,
                row -> row.getLong(1),
                "SELECT id FROM person WHERE active AND email <> '' AND lower(email) = ?",
                address.toLowerCase(Locale.ROOT));
    }

    /** A copy of what one of us wrote to somebody outside, and not what one of us forwards to the desk. */
    static boolean ours(Connection on, Incoming letter) {
        return letter.forwardedBy().isEmpty()
                && person(on, letter.sender()).isPresent()
                && letter.mail().to().stream().anyMatch(box -> outside(on, box.address()));
    }

    private static boolean outside(Connection on, String address) {
        return !address.isBlank()
                && ReplyAddress.tokens(address).isEmpty()
                && person(on, address).isEmpty()
                && Rows.first(
                                on,
                                row -> 1,
                                "SELECT 1 FROM mailbox WHERE lower(address) = lower(?) UNION ALL"
                                        + " SELECT 1 FROM mail_server WHERE lower(from_address) = lower(?)",
                                address,
                                address)
                        .isEmpty();
    }
}
