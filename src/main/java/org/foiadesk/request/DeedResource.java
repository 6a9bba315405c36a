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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.foiadesk.event.Event;
import org.foiadesk.event.Kind;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** Records that something happened. The kinds are dates, a few facts and a note, so that they share one form. */
@Path("/requests/{number}/events/{kind}")
class DeedResource {

    private final Requests requests;
    private final Log log;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    DeedResource(Requests requests, Log log, SignedIn signedIn, Frame frame, Today today) {
        this.requests = requests;
        this.log = log;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("number") String number, @PathParam("kind") String code) {
        FoiaRequest request = requests.byNumber(number, signedIn.viewer());
        Kind kind = allowed(request, code, signedIn.viewer());
        return page(request, DeedForm.blank(kind, today.date()));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("number") String number, @PathParam("kind") String code, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        DeedForm form = DeedForm.sent(allowed(request, code, viewer), sent, today.date());
        Optional<Event> event = form.event();
        LocalDate occurredOn = form.occurredOn();
        @Nullable LocalDate arrivedOn = form.arrivedOn();
        if (event.isEmpty() || !form.sound()) {
            return Response.status(422)
                    .entity(page(request, form))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        log.record(number, event.get(), occurredOn, arrivedOn, form.mark(), viewer);
        frame.say("Recorded: " + event.get().sentence() + "." + next(event.get().kind()));
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }

    private static String next(Kind kind) {
        return kind.by() == Kind.By.AGENCY || kind.by() == Kind.By.COURT
                ? " Put the letter on file by “Add papers” beside the entry."
                : "";
    }

    private static Kind allowed(FoiaRequest request, String code, Viewer viewer) {
        Kind kind = Kind.of(code)
                .filter(known -> known != Kind.STRUCK && known != Kind.DRAFTED && known != Kind.HANDED_OVER)
                .orElseThrow(NotFound::new);
        Rights.insist(
                new Rights(viewer, request).mayRecord(kind),
                "Your role does not record this on this request. Ask its owner or an editor.");
        return kind;
    }

    private TemplateInstance page(FoiaRequest request, DeedForm form) {
        return RequestTemplates.deed(
                frame.chrome(), new DeedPage(request.number(), request.details().title(), form));
    }
}
