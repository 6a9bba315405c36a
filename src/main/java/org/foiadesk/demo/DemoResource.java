package org.foiadesk.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Chrome;
import org.foiadesk.request.Requests;

@Path("/demo")
class DemoResource {

    private final Requests requests;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Audit audit;

    DemoResource(Requests requests, SignedIn signedIn, Frame frame, Audit audit) {
        this.requests = requests;
        this.signedIn = signedIn;
        this.frame = frame;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "demo", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class DemoTemplates {
        private DemoTemplates() {}

        static native TemplateInstance removal(Chrome page);
    }

    @GET
    @RolesAllowed("ADMINISTRATOR")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance demo() {
        return DemoTemplates.removal(frame.chrome());
    }

    @POST
    @Path("/removal")
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Response remove() {
        int removed = requests.removeDemo();
        audit.record(OptionalLong.of(signedIn.viewer().personId()), "took the demo away", removed + " requests", "");
        frame.say(removed == 1 ? "One demo request was taken away." : removed + " demo requests were taken away.");
        return Response.seeOther(URI.create("/requests")).build();
    }
}
