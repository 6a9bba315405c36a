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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The set-up of a new desk, by the link of the log; once. */
@Path("/setup")
class SetupResource {

    private final Newsrooms newsrooms;
    private final Persons persons;
    private final Links links;
    private final Entrance entrance;
    private final Audit audit;
    private final Frame frame;
    private final Event<DemoWished> demo;

    SetupResource(
            Newsrooms newsrooms,
            Persons persons,
            Links links,
            Entrance entrance,
            Audit audit,
            Frame frame,
            Event<DemoWished> demo) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.links = links;
        this.entrance = entrance;
        this.audit = audit;
        this.frame = frame;
        this.demo = demo;
    }

    @GET
    @PermitAll
    public Response page(@RestQuery @DefaultValue("") String token) {
        if (newsrooms.only().isPresent()) {
            return SeeOther.at("/login");
        }
        return links.setsUp(token)
                ? page(200, SetupForm.blank(token))
                : Response.ok(PeopleTemplates.notSetUp(frame.chrome())).build();
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setUp(MultivaluedMap<String, String> posted, RoutingContext context) {
        SetupForm form = SetupForm.of(posted);
        if (newsrooms.only().isPresent() || !links.setsUp(form.token())) {
            throw new Refusal(
                    "This desk is set up already, or the link is no longer good. The log has the newest one.");
        }
        if (!form.right()) {
            return page(422, form);
        }
        if (!links.spendSetUp(form.token())) {
            throw new Refusal("Somebody else has just set this desk up.");
        }
        Person administrator = open(form);
        entrance.admit(administrator, context);
        return SeeOther.at("/");
    }

    private Person open(SetupForm form) {
        newsrooms.open(form.newsroom().value(), ZoneId.of(form.zone().value()), false);
        Account account = form.account();
        Person administrator = persons.add(
                account.username().value(),
                account.name().value(),
                account.password().value(),
                form.roles(),
                null,
                account.email().value());
        audit.record(OptionalLong.of(administrator.id()), "set up", administrator.username(), "");
        if (form.demo()) {
            demo.fire(new DemoWished(administrator.id()));
        }
        return administrator;
    }

    private Response page(int status, SetupForm form) {
        return Response.status(status)
                .entity(PeopleTemplates.setup(frame.chrome(), form))
                .build();
    }
}
