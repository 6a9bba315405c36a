package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The way in for scripts: a file in chunks, each kept when it is answered, so that a cut line costs one at most. */
@Path("/uploads/{id:[0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
class UploadResource {

    private final Intake intake;
    private final Uploads uploads;
    private final Chunks chunks;
    private final Digests digests;
    private final Documents documents;
    private final SignedIn signedIn;

    UploadResource(
            Intake intake, Uploads uploads, Chunks chunks, Digests digests, Documents documents, SignedIn signedIn) {
        this.intake = intake;
        this.uploads = uploads;
        this.chunks = chunks;
        this.digests = digests;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Map<String, Object> there(@PathParam("id") long id) {
        Upload upload = uploads.byId(id);
        return state(upload, uploads.there(upload));
    }

    @POST
    @Path("/chunks/{n:[0-9]{1,6}}")
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Map<String, Object> chunk(
            @PathParam("id") long id,
            @PathParam("n") int n,
            @HeaderParam("Content-Length") @Nullable Long length,
            InputStream bytes)
            throws IOException {
        Upload upload = QuarkusTransaction.requiringNew().call(() -> uploads.byId(id));
        if (length == null || length != upload.length(n) || length == 0) {
            throw new Refusal("That part of the file has not the length it must have. Send the file again.");
        }
        MessageDigest digest = digests.taken(id, n);
        chunks.write(upload, n, bytes, digest);
        digests.back(id, n, digest);
        return Map.of("kept", n);
    }

    @POST
    @Path("/finish")
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Map<String, Object> finish(@PathParam("id") long id) {
        Viewer viewer = signedIn.viewer();
        if (!done(id, viewer) && !intake.finish(id, viewer)) {
            throw new Refusal(
                    "Parts of the file are missing. Choose it again; what is here already is not sent twice.");
        }
        return Map.of("document", id);
    }

    /** An answer that was lost on the way is given again. */
    private boolean done(long id, Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try {
                return documents.byId(id, viewer).id == id;
            } catch (NotFound notYet) {
                return false;
            }
        });
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    public Map<String, Object> cancel(@PathParam("id") long id) {
        intake.cancel(id);
        return Map.of("given up", id);
    }

    static Map<String, Object> state(Upload upload, List<Integer> there) {
        return Map.of("id", upload.id(), "size", upload.size(), "chunk", Upload.CHUNK, "there", there);
    }
}
