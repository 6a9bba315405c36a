package org.foiadesk.request;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;

/** The legal hold on a request: put by its owner, an editor or a lawyer, lifted by an editor or a lawyer. */
@Path("/requests/{number}/hold")
class HoldResource {

    private final Requests requests;
    private final Holds holds;
    private final SignedIn signedIn;
    private final Frame frame;

    HoldResource(Requests requests, Holds holds, SignedIn signedIn, Frame frame) {
        this.requests = requests;
        this.holds = holds;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("number") String number) {
        return page(requests.byNumber(number, signedIn.viewer()), new Form(new MultivaluedHashMap<>()));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.held(number, viewer);
        Rights.insist(
                new Rights(viewer, request).mayHold(),
                "The owner, an editor or a lawyer puts a request under legal hold. Ask one of them.");
        Form form = new Form(sent);
        String reason = form.reason("reason");
        if (!form.sound()) {
            return again(request, form);
        }
        holds.put(request, reason, viewer);
        frame.say(number + " is under legal hold. Nothing of it can be removed.");
        return to(number);
    }

    @POST
    @Path("/lift")
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        Form form = new Form(sent);
        String reason = form.reason("reason");
        if (!form.sound()) {
            return again(request, form);
        }
        holds.lift(request, reason, signedIn.viewer());
        frame.say("The legal hold on " + number + " is lifted.");
        return to(number);
    }

    private Response again(FoiaRequest request, Form form) {
        return Response.status(422)
                .entity(page(request, form))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private TemplateInstance page(FoiaRequest request, Form form) {
        Rights rights = new Rights(signedIn.viewer(), request);
        List<Hold> holdings = holds.all(request);
        HoldPage page = new HoldPage(
                request.number(),
                request.details().title(),
                holds.standing(request).orElse(null),
                holdings.stream().filter(hold -> !hold.stands()).toList(),
                rights.mayHold(),
                rights.mayLiftHold(),
                form.typed("reason"),
                form.problem("reason"));
        return RequestTemplates.hold(frame.chrome(), page);
    }

    private static Response to(String number) {
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }
}
