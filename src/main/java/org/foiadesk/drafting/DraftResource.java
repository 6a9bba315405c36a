package org.foiadesk.drafting;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.jboss.resteasy.reactive.RestQuery;

/** A letter being written: shown, kept, filled in anew, discarded. */
@Path("/requests/{number}/letters/draft")
class DraftResource {

    private final Requests requests;
    private final Desk desk;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Frame frame;

    DraftResource(Requests requests, Desk desk, Drafts drafts, SignedIn signedIn, Frame frame) {
        this.requests = requests;
        this.desk = desk;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance write(@PathParam("number") String number, @RestQuery @DefaultValue("") String of) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        Draft draft = desk.begun(request, kind(of, request), viewer);
        return DraftingTemplates.draft(
                frame.chrome(), desk.page(request, draft, new Form(new MultivaluedHashMap<>()), viewer));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        return kept(number, sent, false, "The draft is kept.");
    }

    /** The wording's text in place of what was typed, with what the writer was asked for. */
    @POST
    @Path("filling")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fill(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        return kept(number, sent, true, "The letter is filled in from its wording.");
    }

    @POST
    @Path("discarding")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        drafts.discard(request, kind(new Form(sent).typed("of"), request), viewer);
        frame.say("The draft is discarded.");
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }

    private Response kept(String number, MultivaluedMap<String, String> sent, boolean anew, String said) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        Form form = new Form(sent);
        Draft typed = DraftForm.typed(form, kind(form.typed("of"), request));
        if (!form.sound()) {
            return Response.status(422)
                    .entity(DraftingTemplates.draft(frame.chrome(), desk.page(request, typed, form, viewer)))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        drafts.keep(request, anew ? desk.worded(request, typed, viewer) : typed, viewer);
        frame.say(said);
        return Response.seeOther(URI.create(address(number, typed.kind()))).build();
    }

    static String address(String number, LetterKind kind) {
        return "/requests/" + number + "/letters/draft?of=" + kind.code();
    }

    /** Where none is named, the one that always fits. @throws NotFound for one that there is not under this law */
    static LetterKind kind(String code, FoiaRequest request) {
        return LetterKind.of(code.isEmpty() ? LetterKind.STATUS.code() : code)
                .filter(kind -> kind.under(request.agency().jurisdiction()))
                .orElseThrow(NotFound::new);
    }
}
