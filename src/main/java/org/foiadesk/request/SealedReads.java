package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;

/** Whoever reads of a sealed request is written down. */
@ApplicationScoped
public class SealedReads {

    private final Audit audit;

    SealedReads(Audit audit) {
        this.audit = audit;
    }

    /** Nothing where it is not sealed. {@code what} of it was read; empty for its file. */
    public void note(FoiaRequest request, String what, Viewer viewer) {
        if (request.access().level() == Level.SEALED) {
            note(request.number(), what, viewer);
        }
    }

    /** Of one that is known to be sealed. */
    public void note(String number, String what, Viewer viewer) {
        audit.record(OptionalLong.of(viewer.personId()), "read a sealed request", number, what);
    }
}
