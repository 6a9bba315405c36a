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
import org.foiadesk.event.Notes;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;

@Path("/requests/{number}/entries/{seq}/strike")
class StrikeResource {

    private final Requests requests;
    private final Log log;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    StrikeResource(Requests requests, Log log, SignedIn signedIn, Frame frame, Today today) {
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
    public TemplateInstance form(@PathParam("number") String number, @PathParam("seq") int seq) {
        FoiaRequest request = requests.byNumber(number, signedIn.viewer());
        return page(request, entry(request, seq), new Form(new MultivaluedHashMap<>()));
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(
            @PathParam("number") String number, @PathParam("seq") int seq, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        EventRow entry = entry(request, seq);
        Form form = new Form(sent);
        String reason = form.needed("reason", "The reason", 500);
        if (!form.sound()) {
            return Response.status(422)
                    .entity(page(request, entry, form))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        log.record(number, new Notes.Struck(seq, reason, ""), today.date(), null, form.once(), viewer);
        frame.say("Struck. The entry stays in the record, in gray.");
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }

    private EventRow entry(FoiaRequest request, int seq) {
        EventRow entry = request.events().stream()
                .filter(row -> row.seq() == seq)
                .findFirst()
                .orElseThrow(NotFound::new);
        Rights.insist(
                new Rights(signedIn.viewer(), request).mayStrike(entry.entry()),
                "You may strike what you recorded yourself. Ask the owner or an editor to strike this.");
        return entry;
    }

    private TemplateInstance page(FoiaRequest request, EventRow entry, Form form) {
        StrikePage page = new StrikePage(
                request.number(),
                request.details().title(),
                entry.seq(),
                entry.dated().event().sentence(),
                Due.written(entry.occurredOn, today.date()),
                form.once().toString(),
                form.typed("reason"),
                form.problem("reason"));
        return RequestTemplates.strike(frame.chrome(), page);
    }
}
