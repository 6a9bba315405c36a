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
import java.time.LocalDate;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.Rights;

/** Who is reminded of a request, a reminder of one's own, and whether it is filed again. */
@Path("/requests/{number:(?:DEMO-)?[0-9]{4}-[0-9]{4,12}}")
class RequestRemindersResource {

    private final Requests requests;
    private final OwnReminders reminders;
    private final Recurrences recurrences;
    private final OwnDesk desk;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    RequestRemindersResource(
            Requests requests,
            OwnReminders reminders,
            Recurrences recurrences,
            OwnDesk desk,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.requests = requests;
        this.reminders = reminders;
        this.recurrences = recurrences;
        this.desk = desk;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("/reminders")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response page(String number) {
        Viewer viewer = signedIn.viewer();
        return shown(200, desk.page(requests.byNumber(number, viewer), viewer, OwnDesk.BLANK));
    }

    @POST
    @Path("/reminders")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        OwnForm form = OwnForm.read(new Form(sent), today.date());
        if (form.day().isEmpty()) {
            return shown(422, desk.page(request, viewer, form));
        }
        reminders.add(viewer, request.id(), null, form.day().get(), form.words());
        frame.say("You are reminded on " + form.day().get() + ", whatever the stage.");
        return back(number);
    }

    @POST
    @Path("/recurrence")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recur(String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = editable(number, viewer);
        Form form = new Form(sent);
        Optional<LocalDate> next =
                form.date("next", "The next day", today.date()).filter(day -> day.isAfter(today.date()));
        String months = form.typed("months");
        if (next.isEmpty() || !months.matches("1|3|6|12")) {
            form.wrong("next", "Say the next day that it is to be filed, after today.");
            return shown(422, desk.page(request, viewer, OwnForm.refused(form.typed("next"), form.problem("next"))));
        }
        recurrences.keep(request, Integer.parseInt(months), next.get(), viewer);
        frame.say("It is filed again on " + next.get() + "; a draft is ready that day.");
        return back(number);
    }

    @POST
    @Path("/recurrence/end")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(String number) {
        recurrences.end(editable(number, signedIn.viewer()));
        frame.say("It is not filed again by itself any more.");
        return back(number);
    }

    private FoiaRequest editable(String number, Viewer viewer) {
        FoiaRequest request = requests.byNumber(number, viewer);
        if (!new Rights(viewer, request).mayEdit()) {
            throw new Refusal("Reporters and editors say whether a request is filed again.");
        }
        return request;
    }

    private Response shown(int status, OwnPage page) {
        return Response.status(status)
                .entity(ReminderPages.own(frame.chrome(), page))
                .build();
    }

    private static Response back(String number) {
        return Response.seeOther(URI.create("/requests/" + number + "/reminders"))
                .build();
    }
}
