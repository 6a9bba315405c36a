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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.RestQuery;

/** Somebody invited says who they are. The roles are the invitation's, whatever the form may say. */
@Path("/join")
class JoinResource {

    private static final String NO_MORE =
            "This invitation was used already, taken back, or is too old. Ask for a new one.";

    private final Invitations invitations;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final Steps steps;
    private final Audit audit;
    private final Today today;
    private final Frame frame;

    JoinResource(
            Invitations invitations,
            Persons persons,
            Newsrooms newsrooms,
            Steps steps,
            Audit audit,
            Today today,
            Frame frame) {
        this.invitations = invitations;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.steps = steps;
        this.audit = audit;
        this.today = today;
        this.frame = frame;
    }

    @GET
    @PermitAll
    @Transactional
    public Response page(@RestQuery @DefaultValue("") String token) {
        Invitation invitation = invitations
                .of(token)
                .filter(found -> found.open(today.instant()))
                .orElseThrow(() -> new Refusal(NO_MORE));
        return page(200, token, invitation, Account.invited(invitation.whom, invitation.email));
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(MultivaluedMap<String, String> form, RoutingContext context) {
        String token = Field.raw(form.getFirst("token"));
        Invitation invitation = invitations
                .lockedOf(token)
                .filter(found -> found.open(today.instant()))
                .orElseThrow(() -> new Refusal(NO_MORE));
        Account typed = Account.of(form, newsrooms.masthead().newsroom());
        Account account = typed.right()
                ? typed.taken(
                        persons.byUsername(typed.username().value()).isPresent(),
                        persons.byEmail(typed.email().value()).isPresent())
                : typed;
        return account.right() ? join(invitation, account, context) : page(422, token, invitation, account);
    }

    private Response join(Invitation invitation, Account account, RoutingContext context) {
        invitation.use(today.instant());
        Person person = persons.add(
                account.username().value(),
                account.name().value(),
                account.password().value(),
                invitation.roles,
                invitation.section,
                account.email().value());
        audit.record(OptionalLong.of(person.id()), "joined", person.username(), Role.words(person.roles()));
        return steps.after(person, Onward.to("/"), context);
    }

    private Response page(int status, String token, Invitation invitation, Account account) {
        return Response.status(status)
                .entity(PeopleTemplates.join(frame.chrome(), token, Role.words(invitation.roles), account))
                .build();
    }
}
