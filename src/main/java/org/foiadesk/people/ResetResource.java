package org.foiadesk.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A new password, by the link of a mail. A second factor stays, and is asked for at the next sign-in. */
@Path("/reset")
class ResetResource {

    /** The same whatever the reason: a guess learns nothing. */
    private static final String NO_MORE = "This link was used already, is older than 15 minutes, or too many links were"
            + " tried from here. Wait a minute, or ask for a new one.";

    private final Links links;
    private final NewPassword fresh;
    private final Notes notes;
    private final Tries tries;
    private final Audit audit;
    private final Frame frame;

    ResetResource(Links links, NewPassword fresh, Notes notes, Tries tries, Audit audit, Frame frame) {
        this.links = links;
        this.fresh = fresh;
        this.notes = notes;
        this.tries = tries;
        this.audit = audit;
        this.frame = frame;
    }

    @GET
    @PermitAll
    @Transactional
    public Response page(@RestQuery @DefaultValue("") String token, RoutingContext context) {
        return page(200, token, owner(token, context), "");
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @RestForm @DefaultValue("") String token,
            @RestForm @DefaultValue("") String password,
            RoutingContext context) {
        Person person = owner(token, context);
        String fault = fresh.fault(password, person);
        if (!fault.isEmpty()) {
            return page(422, token, person, fault);
        }
        fresh.keep(person, token, password, NO_MORE);
        notes.passwordChosen(person);
        audit.record(OptionalLong.of(person.id()), "password reset", person.username(), "");
        frame.say("The new password is kept. Sign in with it.");
        return SeeOther.at("/login");
    }

    private Person owner(String token, RoutingContext context) {
        if (!tries.allowLink(Browser.of(context.request()))) {
            throw new Refusal(NO_MORE);
        }
        return fresh.owner(links.resets(token), NO_MORE);
    }

    private Response page(int status, String token, Person person, String wrong) {
        return Response.status(status)
                .entity(PeopleTemplates.newPassword(frame.chrome(), "/reset", token, person.username(), false, wrong))
                .build();
    }
}
