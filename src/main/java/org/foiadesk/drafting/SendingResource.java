package org.foiadesk.drafting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.document.OwnPaper;
import org.foiadesk.document.OwnPapers;
import org.foiadesk.document.PaperKind;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;

/** Lets a letter go: by mail, on paper, or as something that somebody did elsewhere. */
@Path("/requests/{number}/letters/draft")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SendingResource {

    private final Requests requests;
    private final Desk desk;
    private final Drafts drafts;
    private final Sending sending;
    private final Sheets sheets;
    private final OwnPapers papers;
    private final Writers writers;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    SendingResource(
            Requests requests,
            Desk desk,
            Drafts drafts,
            Sending sending,
            Sheets sheets,
            OwnPapers papers,
            Writers writers,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.requests = requests;
        this.desk = desk;
        this.drafts = drafts;
        this.sending = sending;
        this.sheets = sheets;
        this.papers = papers;
        this.writers = writers;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @POST
    @Path("sending")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Response send(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        Form form = new Form(sent);
        Draft draft = DraftForm.typed(form, DraftResource.kind(form.typed("of"), request));
        DraftForm.checkWhole(form, draft);
        DraftForm.checkMail(form, draft);
        if (!form.sound()) {
            return wrong(request, draft, form, viewer);
        }
        if (!writers.ready()) {
            throw new Refusal("No mail server is set up, so nothing can leave by mail."
                    + " Ask an administrator, or send the letter another way and record that.");
        }
        UUID letter = sending.mail(number, draft, form.once(), viewer);
        frame.say("It leaves in a minute.");
        return Response.seeOther(URI.create(SentResource.address(number, letter)))
                .build();
    }

    /** The letter as a sheet of paper, to be signed and mailed; the draft is kept. */
    @POST
    @Path("sheet")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Response print(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        Form form = new Form(sent);
        Draft draft = DraftForm.typed(form, DraftResource.kind(form.typed("of"), request));
        DraftForm.checkWhole(form, draft);
        if (!form.sound()) {
            return wrong(request, draft, form, viewer);
        }
        drafts.keep(request, draft, viewer);
        String name = number + "-" + draft.kind().code() + ".pdf";
        return Response.ok(sheets.pdf(draft), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** It went another way: the entry is made, and the letter is kept among the papers as it was sent. */
    @POST
    @Path("filing")
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Response file(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        Filed filed = QuarkusTransaction.requiringNew().call(() -> filed(number, new Form(sent), viewer));
        filed.paper().ifPresent(paper -> papers.keep(paper, viewer));
        return filed.answer();
    }

    private record Filed(Response answer, Optional<OwnPaper> paper) {}

    private Filed filed(String number, Form form, Viewer viewer) {
        FoiaRequest request = requests.byNumber(number, viewer);
        Draft draft = DraftForm.typed(form, DraftResource.kind(form.typed("of"), request));
        String proof = form.line("proof", "The proof", 300);
        Optional<Filing.How> how = form.choice("way", Filing.How.class);
        DraftForm.checkWhole(form, draft);
        if (how.isEmpty()) {
            form.wrong("way", "Choose how it went.");
        }
        if (!form.sound()) {
            return new Filed(wrong(request, draft, form, viewer), Optional.empty());
        }
        Optional<SentLetter> letter = sending.otherwise(number, draft, form.once(), how.orElseThrow(), proof, viewer);
        frame.say("Recorded. The letter as you sent it is among the papers.");
        return new Filed(
                Response.seeOther(URI.create("/requests/" + number)).build(), letter.map(one -> paper(number, one)));
    }

    private OwnPaper paper(String number, SentLetter letter) {
        Draft draft = letter.draft();
        return new OwnPaper(
                number,
                letter.eventSeq(),
                switch (draft.kind()) {
                    case REQUEST -> PaperKind.REQUEST_LETTER;
                    case APPEAL -> PaperKind.APPEAL;
                    case FEE_WAIVER,
                            EXPEDITE,
                            CHASER,
                            STATUS,
                            STILL_INTERESTED,
                            ALL_OPEN,
                            CLARIFICATION,
                            FEE_PAY,
                            FEE_NARROW,
                            FEE_CATEGORY,
                            LIAISON,
                            OGIS,
                            CONTACT -> PaperKind.OUR_LETTER;
                },
                today.date(),
                number + "-" + draft.kind().code() + ".pdf",
                draft.subject(),
                sheets.pdf(draft));
    }

    private Response wrong(FoiaRequest request, Draft draft, Form form, Viewer viewer) {
        return Response.status(422)
                .entity(DraftingTemplates.draft(frame.chrome(), desk.page(request, draft, form, viewer)))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
