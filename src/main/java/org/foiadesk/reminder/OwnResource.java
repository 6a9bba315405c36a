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
import java.time.LocalDate;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** One of one's own reminders: done, or once more on another day. */
@Path("/own-reminders/{id:\\d{1,18}}")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnResource {

    private final OwnReminders reminders;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    OwnResource(OwnReminders reminders, SignedIn signedIn, Frame frame, Today today) {
        this.reminders = reminders;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @POST
    @Path("/done")
    @Authenticated
    @Transactional
    public Response done(long id) {
        if (!reminders.done(signedIn.viewer(), id)) {
            throw new NotFound();
        }
        frame.say("Done; you hear no more of it.");
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @Path("/again")
    @Authenticated
    @Transactional
    public Response again(long id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        LocalDate on =
                form.date("on", "The day", today.date()).orElse(today.date().plusDays(7));
        if (!on.isAfter(today.date())) {
            throw new Refusal("Choose a day to come.");
        }
        if (!reminders.again(signedIn.viewer(), id, on)) {
            throw new NotFound();
        }
        frame.say("You hear of it again on " + on + ".");
        return Response.seeOther(URI.create("/")).build();
    }
}
