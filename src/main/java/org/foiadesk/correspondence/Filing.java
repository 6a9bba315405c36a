package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.foiadesk.correspondence.LetterText.Direction;
import org.foiadesk.correspondence.MailShelf.Waiting;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.jail.ReadMail;
import org.foiadesk.platform.Today;

/** Makes a letter of what was read, once, and puts it on its request or among the unmatched. */
@ApplicationScoped
class Filing {

    private static final String SAME = """
            SELECT DISTINCT l.id, l.id IN (SELECT s.letter_id FROM mail s JOIN mail me ON me.sha256 = s.sha256
              WHERE me.id = ? AND s.letter_id IS NOT NULL) AS bytes
            FROM letter l LEFT JOIN mail m ON m.letter_id = l.id
            WHERE (l.message_id = CAST(? AS text) AND l.way = 'EMAIL')
              OR m.sha256 = (SELECT sha256 FROM mail WHERE id = ?) ORDER BY l.id
            """;

    private final Today today;

    Filing(Today today) {
        this.today = today;
    }

    /** What was sent to a reminder's address is no letter. */
    Optional<ReminderAnswered> reminder(ReadMail mail) {
        Incoming incoming = Incoming.of(mail, today.zone(), address -> false);
        return incoming.reminder().map(token -> new ReminderAnswered(token, incoming.sender(), mail.text()));
    }

    /** @return the letter's id; an old one where it was here before */
    long file(Connection on, Waiting mail, ReadMail read) {
        Incoming incoming = Incoming.of(
                read, today.zone(), address -> Clues.person(on, address).isPresent());
        Rows.list(
                on,
                row -> "",
                "SELECT pg_advisory_xact_lock(72017, hashtext(?))",
                read.messageId().orElse(""));
        List<Same> same = Rows.list(
                on,
                row -> new Same(row.getLong("id"), row.getBoolean("bytes")),
                SAME,
                mail.id(),
                read.messageId(),
                mail.id());
        Optional<Same> before = same.stream().filter(Same::bytes).findFirst();
        long letter = before.isPresent() ? before.get().id() : written(on, mail, incoming, !same.isEmpty());
        settled(on, mail, letter, read.messageId(), before.isPresent());
        Match match = Match.of(Clues.of(on, incoming, mail.wantedId(), mail.personId()));
        if (before.isEmpty() || mail.wantedId().isPresent()) {
            placed(on, letter, match, mail);
        }
        if (before.isEmpty() && Set.of("BOUNCE", "DELAY").contains(Automatic.of(read))) {
            Returned.note(on, letter, read, today.instant());
        }
        return letter;
    }

    private record Same(long id, boolean bytes) {}

    private long written(Connection on, Waiting mail, Incoming incoming, boolean sameId) {
        OptionalLong person = mail.personId().isPresent() ? mail.personId() : sender(on, incoming);
        Direction direction = Clues.ours(on, incoming) ? Direction.OUT : Direction.IN;
        long letter = Binder.write(on, remarked(LetterText.of(incoming, direction, mail.receivedAt(), person), sameId));
        Binder.enclose(on, letter, incoming.mail().enclosed());
        Doubt.of(on, incoming.from())
                .ifPresent(doubt ->
                        Rows.run(on, "UPDATE letter SET doubt = ? WHERE id = ?", Text.oneLine(doubt, 1_000), letter));
        return letter;
    }

    private static OptionalLong sender(Connection on, Incoming incoming) {
        Optional<Long> person = Clues.person(on, incoming.sender());
        return person.isPresent() ? OptionalLong.of(person.get()) : OptionalLong.empty();
    }

    private static LetterText remarked(LetterText letter, boolean sameId) {
        if (!sameId) {
            return letter;
        }
        List<String> remarks = new ArrayList<>(letter.remarks());
        remarks.add("Another letter here has the same Message-ID and other content. Both are kept: compare them.");
        return letter.with(remarks);
    }

    private void placed(Connection on, long letter, Match match, Waiting mail) {
        for (Fit fit : match.filed()) {
            Binder.file(on, letter, fit.target().id(), fit.why(), mail.personId(), today.instant());
        }
        int ord = 0;
        for (Fit fit : match.guesses()) {
            Rows.run(
                    on,
                    "INSERT INTO letter_guess (letter_id, request_id, ord, why) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    letter,
                    fit.target().id(),
                    ord++,
                    fit.why());
        }
    }

    private static void settled(Connection on, Waiting mail, long letter, Optional<String> id, boolean already) {
        Rows.run(
                on,
                "UPDATE mail SET state = 'READ', letter_id = ?, message_id = CAST(? AS text), already = ?,"
                        + " reading_until = NULL WHERE id = ?",
                letter,
                id.map(text -> Text.fit(text, 1_000)),
                already,
                mail.id());
    }

    /** Even what no parser reads is shown, with the reason, and its bytes can be saved. */
    long unread(Connection on, Waiting mail, String sentence) {
        String name = mail.name().isEmpty() ? "A message that could not be read" : mail.name();
        ReadMail nothing = new ReadMail(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new Mailbox("", "")),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                name.toLowerCase(Locale.ROOT).endsWith(".eml") ? "Could not be read: " + name : name,
                "",
                "",
                List.of(),
                List.of(),
                List.of(sentence));
        long letter = file(on, mail, nothing);
        MailShelf.unread(on, mail.id(), sentence);
        return letter;
    }
}
