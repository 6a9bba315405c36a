package org.foiadesk.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Chronicles;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.SealedReads;

/** Why a date is what it is: the one in force of its kind, or by its place among those of its kind. */
@Path("/requests/{number:(?:DEMO-)?[0-9]{4}-[0-9]{4,12}}/dates/{date:[a-z-]{1,40}}")
class DateResource {

    private final Requests requests;
    private final Chronicles chronicles;
    private final SignedIn signedIn;
    private final Frame frame;
    private final SealedReads reads;
    private final Today today;

    DateResource(
            Requests requests, Chronicles chronicles, SignedIn signedIn, Frame frame, SealedReads reads, Today today) {
        this.requests = requests;
        this.chronicles = chronicles;
        this.signedIn = signedIn;
        this.frame = frame;
        this.reads = reads;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public Response inForce(
            @PathParam("number") String number, @PathParam("date") String date, @Context UriInfo address) {
        return page(number, date, 0, address);
    }

    @GET
    @Path("/{ord:[1-9][0-9]{0,3}}")
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public Response one(
            @PathParam("number") String number,
            @PathParam("date") String date,
            @PathParam("ord") int ord,
            @Context UriInfo address) {
        return page(number, date, ord, address);
    }

    private Response page(String number, String date, int ord, UriInfo address) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.shown(number, viewer);
        Deadline.Kind kind = Dates.coded(date).orElseThrow(NotFound::new);
        reads.note(request, "", viewer);
        Form form = new Form(address.getQueryParameters());
        DatePage page = new Inspected(request, chronicles.history(request), kind, ord, today.date()).page(form);
        return Response.status(form.sound() ? 200 : 422)
                .entity(DeskTemplates.why(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
