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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.foiadesk.document.DocumentLog.Deed;
import org.foiadesk.document.Upload.Wanted;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** One paper: what is said about it, another in its place, away and back again. */
@Path("/documents/{id:[0-9]{1,18}}")
class DocumentResource {

    private final Documents documents;
    private final Papers papers;
    private final Intake intake;
    private final DocumentLog log;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    DocumentResource(
            Documents documents,
            Papers papers,
            Intake intake,
            DocumentLog log,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.documents = documents;
        this.papers = papers;
        this.intake = intake;
        this.log = log;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("/edit")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("id") long id) {
        Document document = documents.byId(id, signedIn.viewer());
        Allowed.insistOnChanging(signedIn.viewer(), document);
        return DocumentTemplates.document(frame.chrome(), page(document, new Form(asTyped(document))));
    }

    @POST
    @Path("/edit")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        Document document = changeable(id);
        Form form = new Form(sent);
        String name = form.needed("name", "The name", 300);
        PaperFacts facts = PaperFacts.of(form, today.date());
        Integer pages = PaperFacts.pages(form).orElse(null);
        if (!form.sound()) {
            return wrong(page(document, form));
        }
        if (form.id("version").orElse(-1L) != document.version) {
            throw new Refusal("Somebody else changed this paper in the meantime. Go back, reload the page and look.");
        }
        String before = document.name;
        document.describe(FileName.of(name).shown(), facts, pages);
        log.record(
                document, Deed.CHANGED, before.equals(document.name) ? "" : "called " + before + " before", viewer());
        frame.say("Saved.");
        return toPapers(document.request.number(), "");
    }

    @POST
    @Path("/replacement")
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response replace(@PathParam("id") long id, MultipartFormDataInput input) throws IOException {
        Parcel parcel = Parcel.of(input).looked();
        if (parcel.files().size() > 1) {
            parcel.form().wrong("files", "One paper is replaced by one file. Choose one.");
        }
        if (!parcel.form().sound()) {
            return QuarkusTransaction.requiringNew().call(() -> {
                Document document = changeable(id);
                Form form = new Form(asTyped(document));
                form.wrong("files", parcel.form().problem("files"));
                return wrong(page(document, form));
            });
        }
        Wanted wanted = QuarkusTransaction.requiringNew().call(() -> {
            intake.insistOnReplacing(id, viewer());
            return Wanted.inPlaceOf(documents.byId(id, viewer()));
        });
        intake.all(wanted, parcel.files(), viewer());
        frame.say("The paper was replaced. The old one is kept under it.");
        return toPapers(wanted.number(), "");
    }

    @POST
    @Path("/removal")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Response remove(@PathParam("id") long id) {
        Document document = changeable(id);
        document.remove(viewer(), today.instant());
        log.record(document, Deed.REMOVED, document.name, viewer());
        return toPapers(document.request.number(), "?removed=" + id);
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Response comeBack(@PathParam("id") long id) {
        Document document = changeable(id);
        if (document.replacesId != null && documents.replaced(documents.byId(document.replacesId, viewer()))) {
            throw new Refusal("Another paper stands in its place by now. Remove that one first.");
        }
        document.comeBack();
        log.record(document, Deed.RETURNED, document.name, viewer());
        frame.say(document.name + " is back.");
        return toPapers(document.request.number(), "");
    }

    private Document changeable(long id) {
        Document document = documents.held(id, viewer());
        Allowed.insistOnChanging(viewer(), document);
        return document;
    }

    private Viewer viewer() {
        return signedIn.viewer();
    }

    private DocumentPage page(Document document, Form form) {
        return DocumentPage.of(document, papers.alone(document, viewer()), form);
    }

    private Response wrong(DocumentPage page) {
        return Response.status(422)
                .entity(DocumentTemplates.document(frame.chrome(), page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static Response toPapers(String number, String query) {
        return Response.seeOther(URI.create("/requests/" + number + "/documents" + query))
                .build();
    }

    private static MultivaluedMap<String, String> asTyped(Document document) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("name", document.name);
        typed.putSingle("description", document.description);
        typed.putSingle("letterDate", Objects.toString(document.letterDate, ""));
        typed.putSingle("pages", Objects.toString(document.pages, ""));
        return typed;
    }
}
