package org.foiadesk.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.foiadesk.document.Disposition;
import org.foiadesk.document.FileName;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.NotFound;

/** The bytes of letters: as they came, and of what they enclose. Always saved, never shown. */
@ApplicationScoped
class Outgo {

    private final LetterShelf shelf;
    private final LetterReads reads;
    private final SignedIn signedIn;
    private final Asking asking;

    Outgo(LetterShelf shelf, LetterReads reads, SignedIn signedIn, Asking asking) {
        this.shelf = shelf;
        this.reads = reads;
        this.signedIn = signedIn;
        this.asking = asking;
    }

    private record Found(String name, long id) {}

    Response raw(long letter) {
        Found found = asked(() -> shelf.call(on -> Rows.first(
                        on,
                        row -> new Found(row.getString("name"), row.getLong("id")),
                        "SELECT id, CASE WHEN name ILIKE '%.eml' THEN name ELSE 'letter-' || letter_id || '.eml' END AS name"
                                + " FROM mail WHERE letter_id = ? ORDER BY id LIMIT 1",
                        letter)))
                .orElseThrow(NotFound::new);
        noted(letter, "the bytes of letter");
        return headed(
                found.name(), out -> rows(out, "SELECT bytes FROM mail_chunk WHERE mail_id = ? AND n = ?", found.id()));
    }

    Response file(long letter, int n) {
        String name =
                asked(() -> shelf.file(letter, n)).orElseThrow(NotFound::new).name();
        noted(letter, "file " + n + " of letter");
        String part = "SELECT bytes FROM enclosure_chunk WHERE letter_id = ? AND n = " + n + " AND part = ?";
        return headed(name, out -> rows(out, part, letter));
    }

    private void noted(long letter, String what) {
        QuarkusTransaction.requiringNew().run(() -> reads.note(letter, what, signedIn.viewer()));
    }

    private static <T> Optional<T> asked(java.util.concurrent.Callable<Optional<T>> look) {
        return QuarkusTransaction.requiringNew().call(look);
    }

    /** Each megabyte in a short transaction of its own: a slow reader holds none open. */
    private void rows(OutputStream out, String sql, long id) throws java.io.IOException {
        long viewer = signedIn.viewer().personId();
        for (int n = 0; ; n++) {
            int part = n;
            List<byte[]> row = asking.as(viewer, () -> QuarkusTransaction.requiringNew()
                    .call(() -> shelf.call(on -> Rows.list(on, r -> r.getBytes(1), sql, id, part))));
            if (row.isEmpty()) {
                return;
            }
            out.write(row.get(0));
        }
    }

    private static Response headed(String name, StreamingOutput bytes) {
        return Response.ok(bytes)
                .type("application/octet-stream")
                .header(
                        "Content-Disposition",
                        Disposition.attachment(FileName.of(name).shown()))
                .build();
    }
}
