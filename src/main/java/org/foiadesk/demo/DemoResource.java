package org.foiadesk.demo;

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
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;

/** What of the demo is here, and the one press that takes it away. */
@Path("/demo")
class DemoResource {

    private final Departure departure;
    private final SignedIn signedIn;
    private final Frame frame;

    DemoResource(Departure departure, SignedIn signedIn, Frame frame) {
        this.departure = departure;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return DemoTemplates.demo(frame.chrome(), departure.standing());
    }

    @POST
    @Path("/removal")
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Response remove() {
        int gone = departure.go(signedIn.viewer());
        long kept = departure.standing().requests();
        String rest = kept == 0 ? "" : " " + kept + " that somebody has worked on stayed; remove those one by one.";
        frame.say((gone == 1 ? "1 demo request was" : gone + " demo requests were")
                + " removed, and the demo’s people can no longer sign in." + rest);
        return Response.seeOther(URI.create("/settings")).build();
    }
}
