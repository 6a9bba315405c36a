package org.foiadesk.request;

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
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;

/** Numbers that agencies, portals and courts gave: added and taken off by hand. */
@Path("/requests/{number}/numbers")
class TrackingResource {

    private final Requests requests;
    private final SignedIn signedIn;
    private final Frame frame;

    TrackingResource(Requests requests, SignedIn signedIn, Frame frame) {
        this.requests = requests;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        FoiaRequest request = editable(number);
        Form form = new Form(sent);
        String value = form.needed("value", "The number", 100);
        if (!form.sound()) {
            throw new Refusal(form.problem("value"));
        }
        request.track(new TrackingNumber(
                form.choice("kind", TrackingNumber.Of.class).orElse(TrackingNumber.Of.REQUEST), value));
        frame.say("Number added.");
        return back(number);
    }

    @POST
    @Path("/forget")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        FoiaRequest request = editable(number);
        form.choice("kind", TrackingNumber.Of.class)
                .ifPresent(kind -> request.forget(new TrackingNumber(kind, form.typed("value"))));
        frame.say("Number taken off.");
        return back(number);
    }

    private FoiaRequest editable(String number) {
        FoiaRequest request = requests.held(number, signedIn.viewer());
        Rights.insist(
                new Rights(signedIn.viewer(), request).mayEdit(),
                "Your role does not edit requests. Ask the owner or an editor.");
        return request;
    }

    private static Response back(String number) {
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }
}
