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
import org.jboss.logging.Logger;

/** Brings the agencies' mails in by the door that all mail comes by: kept, read in the jail, filed by what they say. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
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
            file(kept);
            if (reply.on().isBefore(today.date().minusDays(NEW))) {
                QuarkusTransaction.requiringNew().run(() -> shelf.seenMail(kept.id(), viewer));
            }
        }
    }

    /** The desk opens all the same; the job that reads letters tries again. */
    private void file(Kept kept) {
        try {
            intake.file(kept.id());
        } catch (RuntimeException fault) {
            LOG.errorf(
                    fault, "Message %d of the demo was kept and could not be filed; the job tries again.", kept.id());
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
