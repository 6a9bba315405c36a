package org.foiadesk.drafting;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.foiadesk.document.Papers;
import org.foiadesk.people.Frame;
import org.foiadesk.people.Persons;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.Rights;
import org.foiadesk.request.SealedReads;

/** A letter that went out: what it said, what became of it, and the minute in which it can be taken back. */
@Path("/requests/{number}/letters/sent/{sent:[0-9a-f]{8}-[0-9a-f-]{27}}")
class SentResource {

    private final Requests requests;
    private final SentLetters sent;
    private final Deliveries deliveries;
    private final TakingBack takingBack;
    private final Papers papers;
    private final Persons persons;
    private final SealedReads reads;
    private final SignedIn signedIn;
    private final Frame frame;

    SentResource(
            Requests requests,
            SentLetters sent,
            Deliveries deliveries,
            TakingBack takingBack,
            Papers papers,
            Persons persons,
            SealedReads reads,
            SignedIn signedIn,
            Frame frame) {
        this.requests = requests;
        this.sent = sent;
        this.deliveries = deliveries;
        this.takingBack = takingBack;
        this.papers = papers;
        this.persons = persons;
        this.reads = reads;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    static String address(String number, UUID letter) {
        return "/requests/" + number + "/letters/sent/" + letter;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance letter(@PathParam("number") String number, @PathParam("sent") String id) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        reads.note(request, "a letter of ours", viewer);
        return DraftingTemplates.sent(frame.chrome(), page(request, sent.byId(request, id(id)), viewer));
    }

    @POST
    @Path("undoing")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("number") String number, @PathParam("sent") String id) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        SentLetter letter = sent.byId(request, id(id));
        Rights.insist(
                letter.writtenBy() == viewer.personId() || new Rights(viewer, request).mayShare(),
                "Only its writer, the request’s owner or an editor takes a letter back. Ask one of them.");
        takingBack.takeBack(number, letter.id(), viewer);
        frame.say("Taken back. Its entry is struck, and it is a draft again.");
        return Response.seeOther(
                        URI.create(DraftResource.address(number, letter.draft().kind())))
                .build();
    }

    private SentPage page(FoiaRequest request, SentLetter letter, Viewer viewer) {
        Draft draft = letter.draft();
        boolean failed = letter.envelope().filter(SentLetter.Envelope::failed).isPresent();
        return new SentPage(
                request.number(),
                request.details().title(),
                deliveries.of(letter, request),
                draft.fromDesk() ? "the desk’s address" : "the writer’s own address",
                letter.messageId(),
                persons.names().getOrDefault(letter.writtenBy(), ""),
                draft.subject(),
                draft.text(),
                papers.of(request, viewer, persons.names()).stream()
                        .filter(row -> draft.papers().contains(row.id()))
                        .map(row -> row.name())
                        .toList(),
                deliveries.mayTakeBack(letter, request, viewer),
                failed ? "Write it again" : "Undo");
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
