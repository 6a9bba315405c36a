package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalLong;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;
import org.foiadesk.request.Requests;

@Path("/requests/{number:(?:DEMO-)?[0-9]{4}-[0-9]{4,12}}")
class FileResource {

    private final Requests requests;
    private final FileDrawer drawer;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Audit audit;

    FileResource(Requests requests, FileDrawer drawer, SignedIn signedIn, Frame frame, Audit audit) {
        this.requests = requests;
        this.drawer = drawer;
        this.signedIn = signedIn;
        this.frame = frame;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance file(@PathParam("number") String number) {
        Viewer viewer = signedIn.viewer();
        FoiaRequest request = requests.shown(number, viewer);
        if (request.access().level() == Level.SEALED) {
            audit.record(OptionalLong.of(viewer.personId()), "read a sealed request", number, "");
        }
        return DeskTemplates.file(frame.chrome(), drawer.page(request, viewer));
    }
}
