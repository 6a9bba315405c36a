package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.people.Notices;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;

/**
 * Breaks the glass: two people who do not see a sealed request open it to an editor or a lawyer; its owner is told. Who
 * asks and who confirms hear the same words whether or not there is such a request.
 */
@ApplicationScoped
class Unsealing {

    private final GlassWishes wishes;
    private final Notices notices;
    private final Audit audit;

    Unsealing(GlassWishes wishes, Notices notices, Audit audit) {
        this.wishes = wishes;
        this.notices = notices;
        this.audit = audit;
    }

    void ask(String number, String reason, long whom, String name, Viewer viewer) {
        if (!wishes.ask(number, reason, whom)) {
            throw new Refusal("A sealed request is opened to an editor or a lawyer who is here. Choose one of them.");
        }
        record(viewer, "asked to open a sealed request", number, "to " + name + ": " + reason);
    }

    void confirm(long id, Viewer viewer) {
        GlassWish wish = known(id);
        GlassWishes.Opened opened = wishes.confirm(id).orElseThrow(Unsealing::refused);
        record(viewer, "confirmed opening a sealed request", wish);
        if (opened.something()) {
            opened.told().forEach(person -> notices.write(person, notice(wish, viewer)));
            record(viewer, "opened a sealed request", wish);
        }
    }

    void decline(long id, Viewer viewer) {
        GlassWish wish = known(id);
        if (!wishes.decline(id)) {
            throw refused();
        }
        record(viewer, "declined opening a sealed request", wish);
    }

    private GlassWish known(long id) {
        return wishes.byId(id).orElseThrow(NotFound::new);
    }

    private static Refusal refused() {
        return new Refusal(
                "This wish is not yours to settle. Within seven days a second person does it: an administrator"
                        + " where an editor or a lawyer asked, an editor or a lawyer where an administrator asked.");
    }

    /** The number alone: a mail may lie open on somebody else's screen. */
    private static Notices.Notice notice(GlassWish wish, Viewer confirmer) {
        return new Notices.Notice(
                "Sealed request " + wish.number() + " was opened",
                List.of(
                        wish.whom() + " sees the request " + wish.number() + " from now on, as a helper of it.",
                        wish.asker() + " asked for it and " + confirmer.name()
                                + " confirmed it. The reason they gave stands on the request’s page."),
                "/requests/" + wish.number(),
                "Open the request",
                "You get this mail because you own the request or help with it. If you did not expect it, ask the two of"
                        + " them; the owner may take the helper off again.");
    }

    private void record(Viewer viewer, String deed, GlassWish wish) {
        record(viewer, deed, wish.number(), "to " + wish.whom() + ", asked by " + wish.asker() + ": " + wish.reason());
    }

    private void record(Viewer viewer, String deed, String number, String details) {
        audit.record(OptionalLong.of(viewer.personId()), deed, number, details);
    }
}
