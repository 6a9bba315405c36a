package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.OptionalLong;
import java.util.UUID;
import org.foiadesk.event.Notes;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** Changes whose a request is and who sees it; a handover is also an event, and every change is in the audit log. */
@ApplicationScoped
public class Sharing {

    private final Persons persons;
    private final Audit audit;
    private final Today today;
    private final Event<Shared> told;

    Sharing(Persons persons, Audit audit, Today today, Event<Shared> told) {
        this.persons = persons;
        this.audit = audit;
        this.today = today;
        this.told = told;
    }

    public void change(FoiaRequest request, Access wanted, Viewer viewer) {
        Access before = request.access();
        Access then = wanted.ownerId() == before.ownerId() ? wanted : handedOver(before, wanted);
        refuseVanishing(then, viewer);
        if (then.ownerId() != before.ownerId()) {
            recordHandover(request, then.ownerId(), viewer);
        }
        request.open(then);
        told.fire(new Shared(request));
        audit.record(
                OptionalLong.of(viewer.personId()),
                "changed who may see a request",
                request.number(),
                before.level() + " to " + then.level() + ", mails " + before.mailSays + " to " + then.mailSays
                        + ", owner " + before.ownerId() + " to " + then.ownerId() + ", helpers " + before.helpers()
                        + " to " + then.helpers());
    }

    private static Access handedOver(Access before, Access wanted) {
        return new Access(wanted.discretion(), before.ownerId(), wanted.helpers()).handedTo(wanted.ownerId());
    }

    /** Nobody takes a request out of their own sight by mistake. */
    private static void refuseVanishing(Access then, Viewer viewer) {
        boolean stays =
                switch (then.level()) {
                    case NEWSROOM -> true;
                    case TEAM -> viewer.seesTeam() || then.names(viewer.personId());
                    case SEALED -> then.names(viewer.personId());
                };
        if (!stays) {
            throw new Refusal(
                    "You would no longer see this request yourself. Stay on as a helper, or let its owner do it.");
        }
    }

    private void recordHandover(FoiaRequest request, long newOwner, Viewer viewer) {
        Person to = persons.byId(newOwner)
                .filter(Person::active)
                .orElseThrow(() -> new Refusal("That person is no longer here. Choose another owner."));
        Recording by = new Recording(viewer.personId(), today.instant(), today.date(), UUID.randomUUID());
        request.record(new Notes.HandedOver(to.name(), ""), today.date(), null, by);
    }
}
