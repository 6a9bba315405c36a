package org.foiadesk.request;

import java.util.Set;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;

/** What a viewer may do to a request that they see. */
public record Rights(Viewer viewer, FoiaRequest request) {

    /** A lawyer who is nothing else records what a lawyer does. */
    private static final Set<Kind> LAWYERS = Set.of(
            Kind.APPEALED,
            Kind.APPEAL_RECEIVED,
            Kind.APPEAL_DECIDED,
            Kind.DECIDED_NOT_TO_APPEAL,
            Kind.SUIT_FILED,
            Kind.COURT_ORDERED,
            Kind.SUIT_ENDED,
            Kind.MEDIATION_OPENED,
            Kind.MEDIATION_CLOSED,
            Kind.CALLED,
            Kind.NOTED);

    /** A request is withdrawn or handed over by its owner or an editor. */
    private static final Set<Kind> OWNERS = Set.of(Kind.WITHDRAWN, Kind.REOPENED, Kind.HANDED_OVER);

    public boolean mayRecord(Kind kind) {
        if (OWNERS.contains(kind)) {
            return owns();
        }
        boolean writes = viewer.is(Role.REPORTER) || viewer.is(Role.EDITOR);
        return kind != Kind.STRUCK && (writes || (viewer.is(Role.LAWYER) && LAWYERS.contains(kind)));
    }

    public boolean mayStrike(Entry entry) {
        return owns()
                || (entry.recordedBy() == viewer.personId()
                        && mayRecord(entry.dated().event().kind()));
    }

    /** Title, text, tags, numbers: whoever records may also file it properly. */
    public boolean mayEdit() {
        return mayRecord(Kind.NOTED) && (viewer.is(Role.REPORTER) || viewer.is(Role.EDITOR));
    }

    /** Who may see it, who helps, whose it is. */
    public boolean mayShare() {
        return owns();
    }

    /** One person asks and another confirms. */
    public boolean mayPurge() {
        return viewer.is(Role.EDITOR) || viewer.is(Role.LAWYER) || viewer.is(Role.ADMINISTRATOR);
    }

    public boolean mayHold() {
        return owns() || viewer.seesTeam();
    }

    boolean mayLiftHold() {
        return viewer.seesTeam();
    }

    private boolean owns() {
        boolean owner = request.access.ownerId == viewer.personId() && viewer.is(Role.REPORTER);
        return owner || viewer.is(Role.EDITOR);
    }

    /** @throws Refusal with that sentence where it is not allowed */
    public static void insist(boolean allowed, String otherwise) {
        if (!allowed) {
            throw new Refusal(otherwise);
        }
    }
}
