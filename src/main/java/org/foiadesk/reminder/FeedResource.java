package org.foiadesk.reminder;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import org.foiadesk.people.Address;
import org.foiadesk.people.Frame;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Role;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;

/** One's own calendar feeds: made with an address that is shown once, revoked for good. */
@Path("/profile/calendars")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FeedResource {

    private final Feeds feeds;
    private final HabitDesk desk;
    private final Address address;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Frame frame;

    FeedResource(Feeds feeds, HabitDesk desk, Address address, Audit audit, SignedIn signedIn, Frame frame) {
        this.feeds = feeds;
        this.desk = desk;
        this.address = address;
        this.audit = audit;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @POST
    @Authenticated
    @Transactional
    public Response make(MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        Form form = new Form(sent);
        boolean everybodys = form.typed("whose").equals("desk");
        if (everybodys && !viewer.is(Role.EDITOR)) {
            throw new Refusal("The desk’s calendar is for editors. Make one of your own dates.");
        }
        MailSays says = form.choice("says", MailSays.class).orElse(MailSays.OPAQUE);
        String token = feeds.make(viewer, everybodys, says);
        audit.record(OptionalLong.of(viewer.personId()), "calendar made", viewer.name(), everybodys ? "desk" : "own");
        HabitPage page = desk.page(viewer).made(address.of("/calendar/" + token + ".ics"));
        return Response.ok(ReminderPages.habits(frame.chrome(), page)).build();
    }

    @POST
    @Path("/{id:\\d{1,18}}/revocation")
    @Authenticated
    @Transactional
    public Response revoke(long id) {
        Viewer viewer = signedIn.viewer();
        if (!feeds.revoke(viewer, id)) {
            throw new NotFound();
        }
        audit.record(OptionalLong.of(viewer.personId()), "calendar revoked", viewer.name(), "");
        frame.say("That calendar’s address is revoked; nothing comes by it any more.");
        return Response.seeOther(URI.create("/profile/reminders")).build();
    }
}
