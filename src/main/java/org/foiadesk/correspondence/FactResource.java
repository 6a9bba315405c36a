package org.foiadesk.correspondence;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.Rights;

/** What a person says to one fact of a letter: record it as it stands, record it changed, not so, take it back. */
@Path("/letters/{id:[0-9]{1,18}}/facts/{number}/{fact:[0-9a-f]{16}}")
class FactResource {

    private final LetterFacts facts;
    private final FactClerk clerk;
    private final Requests requests;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    FactResource(LetterFacts facts, FactClerk clerk, Requests requests, SignedIn signedIn, Frame frame, Today today) {
        this.facts = facts;
        this.clerk = clerk;
        this.requests = requests;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance change(
            @PathParam("id") long id, @PathParam("number") String number, @PathParam("fact") String fact) {
        FoiaRequest request = requests.byNumber(number, signedIn.viewer());
        Proposed proposed = facts.proposed(id, fact, request);
        DeedForm form = proposed.form(today.date()).orElseThrow(NotFound::new);
        insist(request, form.kind());
        form.event(); // so that the form says what is missing
        return page(id, request, proposed, form);
    }

    /** As the letter says it. */
    @POST
    @Path("/record")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("id") long id, @PathParam("number") String number, @PathParam("fact") String fact) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        Proposed proposed = facts.proposed(id, fact, request);
        if (proposed.number().isPresent()) {
            frame.say(clerk.number(id, request, proposed, signedIn.viewer()));
            return back(id);
        }
        DeedForm form = proposed.form(today.date()).orElseThrow(NotFound::new);
        return recorded(id, request, proposed, form);
    }

    /** As a person corrected it. */
    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changed(
            @PathParam("id") long id,
            @PathParam("number") String number,
            @PathParam("fact") String fact,
            MultivaluedMap<String, String> sent) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        Proposed proposed = facts.proposed(id, fact, request);
        Kind kind = proposed.kind().orElseThrow(NotFound::new);
        return recorded(id, request, proposed, DeedForm.sent(kind, sent, today.date()));
    }

    private Response recorded(long id, FoiaRequest request, Proposed proposed, DeedForm form) {
        insist(request, form.kind());
        Optional<String> said = clerk.event(id, request, proposed, form, signedIn.viewer());
        if (said.isEmpty()) {
            return Response.status(422)
                    .entity(page(id, request, proposed, form))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        frame.say(said.get());
        return back(id);
    }

    @POST
    @Path("/not-so")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notSo(
            @PathParam("id") long id, @PathParam("number") String number, @PathParam("fact") String fact) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        insist(request, Kind.NOTED);
        clerk.notSo(id, request, facts.proposed(id, fact, request), signedIn.viewer());
        return back(id);
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") long id, @PathParam("number") String number, @PathParam("fact") String fact) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        insist(request, Kind.NOTED);
        clerk.takeBack(id, request, fact, signedIn.viewer()).ifPresent(frame::say);
        return back(id);
    }

    private void insist(FoiaRequest request, Kind kind) {
        Rights.insist(
                new Rights(signedIn.viewer(), request).mayRecord(kind),
                "Your role does not record this on this request. Ask its owner or an editor.");
    }

    private TemplateInstance page(long id, FoiaRequest request, Proposed proposed, DeedForm form) {
        return CorrespondenceTemplates.fact(
                frame.chrome(),
                new FactPage(
                        id,
                        proposed.id(),
                        request.number(),
                        request.details().title(),
                        new Fact(0, proposed, Fact.State.FILL, "", form.word(), true),
                        form));
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/letters/" + id + "#s-facts")).build();
    }
}
