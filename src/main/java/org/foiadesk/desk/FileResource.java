package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Requests;
import org.foiadesk.request.SealedReads;

@Path("/requests/{number:(?:DEMO-)?[0-9]{4}-[0-9]{4,12}}")
class FileResource {

    private final Requests requests;
    private final FileDrawer drawer;
    private final SignedIn signedIn;
    private final Frame frame;
    private final SealedReads reads;

    FileResource(Requests requests, FileDrawer drawer, SignedIn signedIn, Frame frame, SealedReads reads) {
        this.requests = requests;
        this.drawer = drawer;
        this.signedIn = signedIn;
        this.frame = frame;
        this.reads = reads;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance file(@PathParam("number") String number) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.shown(number, viewer);
        reads.note(request, "", viewer);
        return DeskTemplates.file(frame.chrome(), drawer.page(request, viewer));
    }
}
