package org.foiadesk.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.Agency;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Today;

/** A reminder of one's own about an agency. */
@Path("/agencies/{id:[0-9]{1,18}}/reminders")
class AgencyRemindersResource {

    private final Agencies agencies;
    private final OwnReminders reminders;
    private final OwnDesk desk;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    AgencyRemindersResource(
            Agencies agencies, OwnReminders reminders, OwnDesk desk, SignedIn signedIn, Frame frame, Today today) {
        this.agencies = agencies;
        this.reminders = reminders;
        this.desk = desk;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response page(long id) {
        OwnPage page = desk.page(agencies.byId(id), signedIn.viewer(), OwnDesk.BLANK);
        return Response.ok(ReminderPages.own(frame.chrome(), page)).build();
    }

    @POST
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(long id, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        Agency agency = agencies.byId(id);
        OwnForm form = OwnForm.read(new Form(sent), today.date());
        if (form.day().isEmpty()) {
            OwnPage page = desk.page(agency, viewer, form);
            return Response.status(422)
                    .entity(ReminderPages.own(frame.chrome(), page))
                    .build();
        }
        reminders.add(viewer, null, agency.id(), form.day().get(), form.words());
        frame.say("You are reminded on " + form.day().get() + ".");
        return Response.seeOther(URI.create("/agencies/" + id + "/reminders")).build();
    }
}
