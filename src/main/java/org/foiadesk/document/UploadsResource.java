package org.foiadesk.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foiadesk.document.Upload.Sent;
import org.foiadesk.document.Upload.Wanted;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** Where a script says which file it is about to send in chunks. */
@Path("/requests/{number}/uploads")
@Produces(MediaType.APPLICATION_JSON)
class UploadsResource {

    private final Intake intake;
    private final SignedIn signedIn;
    private final Today today;

    UploadsResource(Intake intake, SignedIn signedIn, Today today) {
        this.intake = intake;
        this.signedIn = signedIn;
        this.today = today;
    }

    @POST
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("number") String number, MultivaluedMap<String, String> posted) {
        Form form = new Form(posted);
        LocalDate day = today.date();
        PaperFacts facts = PaperFacts.of(form, day);
        form.problems().values().stream().findFirst().ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        Wanted wanted = Wanted.of(number, PaperFacts.event(form), facts);
        long size = form.id("size").orElse(0L);
        Upload upload = intake.begin(wanted, new Sent(form.typed("name"), size, UUID.randomUUID()), signedIn.viewer());
        return Response.status(201)
                .entity(UploadResource.state(upload, List.of()))
                .build();
    }
}
