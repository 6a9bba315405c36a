package org.foiadesk.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foiadesk.correspondence.Intake;
import org.foiadesk.correspondence.Kept;
import org.foiadesk.correspondence.LetterShelf;
import org.foiadesk.correspondence.Origin;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;

/** Brings the agencies' mails in by the door that all mail comes by: kept, read in the jail, filed by what they say. */
@ApplicationScoped
class Postman {

    private static final int NEW = 7;

    private final Intake intake;
    private final LetterShelf shelf;
    private final Today today;

    Postman(Intake intake, LetterShelf shelf, Today today) {
        this.intake = intake;
        this.shelf = shelf;
        this.today = today;
    }

    /** Called outside a transaction, on the viewer's behalf. What is older than a week they have read. */
    void bring(List<Reply> replies, Viewer viewer) {
        for (Reply reply : replies) {
            Kept kept = kept(reply, viewer);
            intake.file(kept.id());
            if (reply.on().isBefore(today.date().minusDays(NEW))) {
                QuarkusTransaction.requiringNew().run(() -> shelf.seenMail(kept.id(), viewer));
            }
        }
    }

    private Kept kept(Reply reply, Viewer viewer) {
        try {
            Path raw = Files.createTempFile("demo", ".eml");
            try {
                Files.write(raw, reply.bytes(today.zone()));
                Origin origin = Origin.upload("", viewer.personId());
                return intake.keep(raw, origin, reply.sent(today.zone()).toInstant());
            } finally {
                Files.delete(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
