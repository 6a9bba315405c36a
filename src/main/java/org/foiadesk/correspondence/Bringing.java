package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.people.Viewer;

/** Files that somebody drops: kept one by one, then read while they wait a little. */
@ApplicationScoped
class Bringing {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Intake intake;

    Bringing(Intake intake) {
        this.intake = intake;
    }

    /** @return the numbers under which they are kept */
    List<Long> all(List<Brought.Piece> files, OptionalLong request, Viewer viewer) {
        List<Long> kept = new ArrayList<>();
        for (Brought.Piece file : files) {
            Origin origin = Origin.by(Origin.Kind.UPLOAD, file.name(), viewer.personId(), request);
            kept.add(intake.keep(file.path(), origin).id());
        }
        intake.fileWithin(kept, PATIENCE);
        return kept;
    }
}
