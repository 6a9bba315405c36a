package org.foiadesk.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.foiadesk.platform.MailServers;
import org.jboss.resteasy.reactive.RestForm;

/** Asking for a new password by mail. The answer is the same whoever is named. */
@Path("/forgot")
class ForgotResource {

    private final MailServers servers;
    private final Tries tries;
    private final Event<ResetWished> wishes;
    private final Frame frame;

    ForgotResource(MailServers servers, Tries tries, Event<ResetWished> wishes, Frame frame) {
        this.servers = servers;
        this.tries = tries;
        this.wishes = wishes;
        this.frame = frame;
    }

    @GET
    @PermitAll
    @Transactional
    public Response page() {
        return page(200, false, "");
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(@RestForm @DefaultValue("") String who, RoutingContext context) {
        Field typed =
                Field.of(who).required("Type your user name or your address.").longest(254);
        Browser browser = Browser.of(context.request());
        if (!typed.right()) {
            return page(422, false, typed.wrong());
        }
        if (!tries.allowWish(browser)) {
            return page(429, false, "Too many links were asked for from here. Wait ten minutes, then try again.");
        }
        if (servers.ready()) {
            wishes.fireAsync(new ResetWished(typed.value(), browser.network()));
        }
        return page(200, true, "");
    }

    private Response page(int status, boolean asked, String wrong) {
        return Response.status(status)
                .entity(PeopleTemplates.forgot(frame.chrome(), servers.ready(), asked, wrong))
                .build();
    }
}
