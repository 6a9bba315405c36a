package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.foiadesk.document.Intake.Spooled;
import org.foiadesk.document.Upload.Sent;
import org.foiadesk.document.Upload.Wanted;
import org.foiadesk.people.Viewer;

/** Puts papers that the desk makes itself on file, by the way that every file takes. Called outside a transaction. */
@ApplicationScoped
public class OwnPapers {

    private final Intake intake;

    OwnPapers(Intake intake) {
        this.intake = intake;
    }

    public void keep(OwnPaper paper, Viewer viewer) {
        Wanted wanted = new Wanted(
                paper.number(), paper.eventSeq(), null, paper.kind(), paper.description(), paper.letterDate());
        Sent sent = new Sent(paper.name(), paper.bytes().length, UUID.randomUUID());
        try {
            intake.all(wanted, List.of(new Spooled(sent, () -> new ByteArrayInputStream(paper.bytes()))), viewer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
