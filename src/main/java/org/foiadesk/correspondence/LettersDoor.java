package org.foiadesk.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.foiadesk.correspondence.LetterJson.Arrival;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Api;
import org.foiadesk.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Letters as programs bring and ask for them: a mail server pipes each message here. */
@Path("/api/v1/letters")
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
class LettersDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Intake intake;
    private final ApiShelf shelf;
    private final Filer filer;
    private final Outgo outgo;
    private final LetterReads reads;
    private final SignedIn signedIn;

    LettersDoor(Intake intake, ApiShelf shelf, Filer filer, Outgo outgo, LetterReads reads, SignedIn signedIn) {
        this.intake = intake;
        this.shelf = shelf;
        this.filer = filer;
        this.outgo = outgo;
        this.reads = reads;
        this.signedIn = signedIn;
    }

    @POST
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.WILDCARD) // who asks is looked at first, and then whether it is a message
    public Response bring(
            @HeaderParam("Content-Type") @Nullable String type, @RestQuery @Nullable String request, InputStream body)
            throws IOException {
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("message/rfc822")) {
            return json(
                    415,
                    Api.error("Send the message as it is, as message/rfc822.").getBytes(UTF_8));
        }
        Viewer viewer = signedIn.viewer();
        OptionalLong wanted = wanted(request, viewer);
        try {
            Kept kept = shelf.kept(body, wanted, viewer, intake);
            intake.fileWithin(List.of(kept.id()), PATIENCE);
            return QuarkusTransaction.requiringNew().call(() -> answer(kept, viewer));
        } catch (Refusal refused) {
            int status = refused.sentence().equals(MailShelf.TOO_LARGE) ? 413 : 422;
            return json(status, Api.error(refused.sentence()).getBytes(UTF_8));
        }
    }

    private OptionalLong wanted(@Nullable String request, Viewer viewer) {
        return request == null || request.isBlank()
                ? OptionalLong.empty()
                : QuarkusTransaction.requiringNew()
                        .call(() -> OptionalLong.of(
                                filer.mine(request.strip(), viewer).id()));
    }

    private Response answer(Kept kept, Viewer viewer) throws IOException {
        Arrival arrival = shelf.arrival(kept);
        OptionalLong letter = shelf.letter(kept.id());
        if (letter.isPresent()) {
            return json(201, shelf.letter(letter.getAsLong(), viewer, arrival.already()));
        }
        return json(arrival.state().equals("KEPT") ? 202 : 201, LetterJson.kept(arrival));
    }

    @GET
    @Path("/{id:[0-9]{1,18}}")
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response letter(@PathParam("id") long id) throws IOException {
        Viewer viewer = signedIn.viewer();
        return json(200, QuarkusTransaction.requiringNew().call(() -> {
            byte[] letter = shelf.letter(id, viewer, false);
            reads.note(id, "letter", viewer);
            return letter;
        }));
    }

    @GET
    @Path("/{id:[0-9]{1,18}}/raw")
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response raw(@PathParam("id") long id, HttpServerResponse response) {
        Response found = outgo.raw(id);
        response.headers().set("Content-Security-Policy", LetterBytesResource.SANDBOX);
        return found;
    }

    @GET
    @Path("/{id:[0-9]{1,18}}/files/{n:[0-9]{1,6}}")
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response file(@PathParam("id") long id, @PathParam("n") int n, HttpServerResponse response) {
        Response found = outgo.file(id, n);
        response.headers().set("Content-Security-Policy", LetterBytesResource.SANDBOX);
        return found;
    }

    private static Response json(int status, byte[] body) {
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }
}
