package org.foiadesk.people;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The way back in, by a link that only whoever runs the server can have printed. */
@Path("/recover")
class RecoverResource {

    private static final String NO_MORE =
            "This link was used already or is too old. Have a new one printed in the log.";

    private final Links links;
    private final NewPassword fresh;
    private final SecondFactor factor;
    private final Audit audit;
    private final Frame frame;

    RecoverResource(Links links, NewPassword fresh, SecondFactor factor, Audit audit, Frame frame) {
        this.links = links;
        this.fresh = fresh;
        this.factor = factor;
        this.audit = audit;
        this.frame = frame;
    }

    @GET
    @PermitAll
    public Response page(@RestQuery @DefaultValue("") String token) {
        return page(200, token, owner(token), "");
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recover(
            @RestForm @DefaultValue("") String token,
            @RestForm @DefaultValue("") String password,
            @RestForm("forget-factor") @DefaultValue("") String forgetFactor) {
        Person person = owner(token);
        String fault = fresh.fault(password, person);
        if (!fault.isEmpty()) {
            return page(422, token, person, fault);
        }
        fresh.keep(person, token, password, NO_MORE);
        if (!forgetFactor.isEmpty()) {
            factor.turnOff(person.id(), person.username());
        }
        audit.record(OptionalLong.of(person.id()), "recovered", person.username(), "");
        frame.say("The new password is kept. Sign in with it.");
        return SeeOther.at("/login");
    }

    private Person owner(String token) {
        return fresh.owner(links.recovers(token), NO_MORE);
    }

    private Response page(int status, String token, Person person, String wrong) {
        return Response.status(status)
                .entity(PeopleTemplates.newPassword(
                        frame.chrome(), "/recover", token, person.username(), person.hasSecondFactor(), wrong))
                .build();
    }
}
