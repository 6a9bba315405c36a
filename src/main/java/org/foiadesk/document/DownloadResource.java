package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.foiadesk.document.DocumentLog.Deed;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Level;
import org.jspecify.annotations.Nullable;

/** A paper's bytes as they came: saved and never shown, whole or from where a broken download stopped. */
@Path("/documents/{id:[0-9]{1,18}}")
class DownloadResource {

    private final Documents documents;
    private final DocumentLog log;
    private final Outflow outflow;
    private final SignedIn signedIn;

    DownloadResource(Documents documents, DocumentLog log, Outflow outflow, SignedIn signedIn) {
        this.documents = documents;
        this.log = log;
        this.outflow = outflow;
        this.signedIn = signedIn;
    }

    private record Found(long id, String name, long size, String tag) {}

    @GET
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response bytes(
            @PathParam("id") long id,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam("If-None-Match") @Nullable String known,
            HttpServerResponse response) {
        response.headers().remove("Content-Security-Policy"); // the pages' own, which is wider
        boolean part = ByteRange.asks(range);
        Viewer viewer = signedIn.viewer();
        Found found = QuarkusTransaction.requiringNew().call(() -> found(id, part, viewer));
        if (known != null && (known.contains(found.tag()) || known.strip().equals("*"))) {
            return headed(Response.status(304), found).build();
        }
        if (!part || range == null || (ifRange != null && !ifRange.strip().equals(found.tag()))) {
            return body(Response.ok(), found, ByteRange.whole(found.size()));
        }
        Optional<ByteRange> asked = ByteRange.of(range, found.size());
        return asked.map(some -> body(Response.status(206).header("Content-Range", some.of(found.size())), found, some))
                .orElseGet(() -> headed(Response.status(416), found)
                        .header("Content-Range", "bytes */" + found.size())
                        .build());
    }

    /** Each reading of a sealed request's paper is written down. */
    private Found found(long id, boolean part, Viewer viewer) {
        Document document = documents.byId(id, viewer);
        if (document.request.access().level() == Level.SEALED) {
            log.record(document, Deed.DOWNLOADED, part ? "a part" : "", viewer);
        }
        return new Found(document.id, document.name, document.size, '"' + document.hash() + '"');
    }

    private Response body(ResponseBuilder answer, Found found, ByteRange range) {
        StreamingOutput bytes = out -> outflow.write(found.id(), range, out);
        return headed(answer.entity(bytes), found)
                .header("Content-Length", range.length())
                .build();
    }

    private static ResponseBuilder headed(ResponseBuilder answer, Found found) {
        return answer.type("application/octet-stream")
                .header("Content-Disposition", Disposition.attachment(found.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Accept-Ranges", "bytes")
                .header("ETag", found.tag());
    }
}
