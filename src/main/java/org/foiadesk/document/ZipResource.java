package org.foiadesk.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.document.DocumentLog.Deed;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;
import org.foiadesk.request.Requests;

/** All papers of a request in one file, with a list of what they are. */
@Path("/requests/{number}/documents.zip")
class ZipResource {

    private final Requests requests;
    private final Documents documents;
    private final Bundles bundles;
    private final DocumentLog log;
    private final Audit audit;
    private final SignedIn signedIn;

    ZipResource(
            Requests requests, Documents documents, Bundles bundles, DocumentLog log, Audit audit, SignedIn signedIn) {
        this.requests = requests;
        this.documents = documents;
        this.bundles = bundles;
        this.log = log;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response zip(@PathParam("number") String number) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.byNumber(number, viewer);
        List<Document> all = documents.of(request);
        if (request.access().level() == Level.SEALED) {
            all.forEach(document -> log.record(document, Deed.DOWNLOADED, "with all others", viewer));
        }
        audit.record(OptionalLong.of(viewer.personId()), "downloaded all papers", number, "");
        Bundles.Bundle bundle = bundles.of(all);
        StreamingOutput zip = out -> bundles.write(bundle, out);
        return Response.ok(zip)
                .type("application/zip")
                .header("Content-Disposition", Disposition.attachment(request.number() + "-papers.zip"))
                .build();
    }
}
