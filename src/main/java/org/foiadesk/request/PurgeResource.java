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
import java.util.Optional;
import org.foiadesk.event.Stage;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;

/** The one removal: a wish by one person, the confirmation by another; a draft goes by its owner's word. */
@Path("/requests/{number}/purge")
class PurgeResource {

    private final Requests requests;
    private final Removal removal;
    private final Holds holds;
    private final SignedIn signedIn;
    private final Frame frame;

    PurgeResource(Requests requests, Removal removal, Holds holds, SignedIn signedIn, Frame frame) {
        this.requests = requests;
        this.removal = removal;
        this.holds = holds;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("number") String number) {
        FoiaRequest request = requests.byNumber(number, signedIn.viewer());
        return RequestTemplates.purge(frame.chrome(), page(request, new Form(new MultivaluedHashMap<>())));
    }

    @POST
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        FoiaRequest request = requests.byNumber(number, signedIn.viewer());
        Form form = new Form(sent);
        String reason = form.reason("reason");
        if (!form.sound()) {
            return Response.status(422)
                    .entity(RequestTemplates.purge(frame.chrome(), page(request, form)))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        removal.ask(request, reason, signedIn.viewer());
        frame.say("Noted. A second person must confirm it.");
        return to("/requests/" + number + "/purge");
    }

    @POST
    @Path("/take-back")
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response takeBack(@PathParam("number") String number) {
        removal.takeBack(requests.byNumber(number, signedIn.viewer()), signedIn.viewer());
        frame.say("Nothing will be removed.");
        return to("/requests/" + number);
    }

    @POST
    @Path("/confirm")
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response confirm(@PathParam("number") String number) {
        removal.purge(requests.byNumber(number, signedIn.viewer()), signedIn.viewer());
        frame.say(number + " was removed for good.");
        return to("/requests");
    }

    @POST
    @Path("/discard")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    public Response discard(@PathParam("number") String number) {
        removal.discard(requests.byNumber(number, signedIn.viewer()), signedIn.viewer());
        frame.say("The draft " + number + " was discarded.");
        return to("/requests");
    }

    private PurgePage page(FoiaRequest request, Form form) {
        Viewer viewer = signedIn.viewer();
        boolean may = new Rights(viewer, request).mayPurge();
        Optional<Removal.Wish> wish = removal.wish(request);
        return new PurgePage(
                request.number(),
                request.details().title(),
                request.events().size(),
                request.derived.stage == Stage.DRAFT && request.access().ownerId() == viewer.personId(),
                holds.standing(request).orElse(null),
                wish.map(Removal.Wish::name).orElse(null),
                wish.map(Removal.Wish::reason).orElse(form.typed("reason")),
                may && wish.filter(w -> w.askedBy() != viewer.personId()).isPresent(),
                may && wish.isEmpty(),
                form.problem("reason"));
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
