package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.correspondence.SenderProof.Came;

/** What a letter's page says of its sender, for a viewer who sees the letter. */
@ApplicationScoped
class Senders {

    private static final String LETTER = """
            SELECT l.from_address, l.headers, l.direction, l.forwarded_by, l.automatic, l.doubt,
              EXISTS (SELECT FROM mail m WHERE m.letter_id = l.id) AS mailed,
              EXISTS (SELECT FROM mail m WHERE m.letter_id = l.id AND m.origin <> 'UPLOAD') AS received,
              (SELECT r.said FROM letter_return r WHERE r.letter_id = l.id) AS said,
              coalesce((SELECT r.address FROM letter_return r WHERE r.letter_id = l.id), '') AS address
            FROM letter l WHERE l.id = ?
            """;

    private final LetterShelf shelf;
    private final MailboxAddress mailbox;

    Senders(LetterShelf shelf, MailboxAddress mailbox) {
        this.shelf = shelf;
        this.mailbox = mailbox;
    }

    SenderPage of(long letter) {
        List<String> believed = mailbox.authservs();
        return shelf.call(on -> page(on, letter, believed));
    }

    private static SenderPage page(Connection on, long letter, List<String> believed) {
        return Rows.first(on, row -> page(row, believed), LETTER, letter)
                .orElseGet(() -> new SenderPage(List.of(), "", ""));
    }

    private static SenderPage page(ResultSet row, List<String> believed) throws SQLException {
        String machine = machine(row);
        if (!row.getBoolean("mailed") || row.getString("direction").equals("OUT")) {
            return new SenderPage(List.of(), "", machine);
        }
        SenderProof proof = SenderProof.of(
                new Came(
                        row.getString("from_address"),
                        row.getString("headers"),
                        row.getBoolean("received"),
                        !row.getString("forwarded_by").isEmpty()),
                believed);
        String doubt = row.getString("doubt");
        List<String> warnings = Stream.of(doubt, proof.forged() ? proof.words() : "")
                .filter(line -> !line.isEmpty())
                .toList();
        return new SenderPage(warnings, proof.forged() ? "" : proof.words(), machine);
    }

    private static String machine(ResultSet row) throws SQLException {
        String whose = row.getString("address").isEmpty() ? "" : " to " + row.getString("address");
        boolean ours = row.getString("said") != null;
        String words = ours && !row.getString("said").isEmpty() ? " The server said: " + row.getString("said") : "";
        return switch (row.getString("automatic")) {
            case "AUTO_REPLY" -> "A machine wrote this. It changes nothing.";
            case "RECEIPT" -> "A machine says that a mail arrived or was opened. It changes nothing.";
            case "BOUNCE" ->
                ours
                        ? "Our letter" + whose + " did not arrive, so the next move is ours." + words
                        : "A mail system could not deliver a mail. No letter of ours is named in it.";
            case "DELAY" ->
                ours
                        ? "Our letter" + whose + " has not arrived yet; the mail system goes on trying." + words
                        : "A mail system goes on trying to deliver a mail. It changes nothing.";
            default -> "";
        };
    }
}
