package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.foiadesk.document.Upload.Wanted;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.SealedReads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** All papers of a request. */
@Path("/requests/{number}/documents")
class DocumentsResource {

    private final Requests requests;
    private final Papers papers;
    private final Intake intake;
    private final SignedIn signedIn;
    private final Frame frame;
    private final SealedReads reads;
    private final Today today;

    DocumentsResource(
            Requests requests,
            Papers papers,
            Intake intake,
            SignedIn signedIn,
            Frame frame,
            SealedReads reads,
            Today today) {
        this.requests = requests;
        this.papers = papers;
        this.intake = intake;
        this.signedIn = signedIn;
        this.frame = frame;
        this.reads = reads;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @PathParam("number") String number,
            @RestQuery @Nullable String event,
            @RestQuery @Nullable String removed) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        reads.note(request, "papers", viewer);
        return DocumentTemplates.documents(frame.chrome(), page(request, begun(request, event), removed));
    }

    /** Of an entry that was chosen its paper's kind and date follow. */
    private static Form begun(FoiaRequest request, @Nullable String event) {
        MultivaluedHashMap<String, String> chosen = new MultivaluedHashMap<>();
        request.events().stream()
                .filter(row -> String.valueOf(row.seq()).equals(event))
                .findFirst()
                .ifPresent(row -> {
                    chosen.putSingle("event", String.valueOf(row.seq()));
                    chosen.putSingle("letterDate", row.dated().occurredOn().toString());
                    chosen.putSingle(
                            "kind", PaperKind.of(row.dated().event().kind()).name());
                });
        return new Form(chosen);
    }

    @POST
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("number") String number, MultipartFormDataInput input) throws IOException {
        Viewer viewer = signedIn.viewer();
        Parcel parcel = Parcel.of(input).looked();
        PaperFacts facts = PaperFacts.of(parcel.form(), today.date());
        QuarkusTransaction.requiringNew().run(() -> Allowed.insistOnAdding(viewer, requests.byNumber(number, viewer)));
        if (!parcel.form().sound()) {
            return wrong(number, parcel.form(), viewer);
        }
        Wanted wanted = Wanted.of(number, PaperFacts.event(parcel.form()), facts);
        return added(number, intake.all(wanted, parcel.files(), viewer));
    }

    private Response added(String number, int files) {
        frame.say(files == 1 ? "The paper was added." : files + " papers were added.");
        return Response.seeOther(URI.create("/requests/" + number + "/documents"))
                .build();
    }

    private Response wrong(String number, Form form, Viewer viewer) {
        DocumentsPage page =
                QuarkusTransaction.requiringNew().call(() -> page(requests.byNumber(number, viewer), form, null));
        return Response.status(422)
                .entity(DocumentTemplates.documents(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private DocumentsPage page(FoiaRequest request, Form form, @Nullable String removed) {
        Viewer viewer = signedIn.viewer();
        Papers.Shelf shelf = papers.shelf(request, viewer);
        return new DocumentsPage(
                request.number(),
                request.details().title(),
                papers.mayAdd(request, viewer),
                shelf,
                DocumentsPage.Box.of(form, events(request, PaperFacts.event(form))),
                shelf.removed().stream()
                        .filter(row -> String.valueOf(row.id()).equals(removed) && row.mayChange())
                        .findFirst()
                        .orElse(null));
    }

    private List<Option> events(FoiaRequest request, @Nullable Integer chosen) {
        List<Option> events = request.events().stream()
                .map(row -> new Option(
                        String.valueOf(row.seq()),
                        row.dated().occurredOn() + " " + row.dated().event().sentence(),
                        chosen != null && chosen == row.seq()))
                .toList();
        return Option.withNone("the request itself", events);
    }
}
