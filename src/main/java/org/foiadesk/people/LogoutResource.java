package org.foiadesk.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;

@Path("/logout")
class LogoutResource {

    private final SignedIn signedIn;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Audit audit;

    LogoutResource(SignedIn signedIn, Sessions sessions, Cookies cookies, Audit audit) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.audit = audit;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(RoutingContext context) {
        signedIn.visit().ifPresent(this::end);
        cookies.endSession(context.response());
        return Response.status(303)
                .header("Location", "/login")
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private void end(Visit visit) {
        sessions.end(visit.session(), visit.viewer().personId());
        audit.record(OptionalLong.of(visit.viewer().personId()), "signed out", visit.username(), "");
    }
}
