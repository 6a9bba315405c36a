package org.foiadesk.people;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.HalfSignIns.Half;
import org.foiadesk.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** One's own second factor: set up, new recovery codes, turned off. Each asks the password once more. */
@Path("/profile/factor")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FactorResource {

    private final Own own;
    private final SecondFactor factor;
    private final RecoveryCodes codes;
    private final HalfSignIns halves;
    private final Entrance entrance;
    private final Newsrooms newsrooms;
    private final Frame frame;

    FactorResource(
            Own own,
            SecondFactor factor,
            RecoveryCodes codes,
            HalfSignIns halves,
            Entrance entrance,
            Newsrooms newsrooms,
            Frame frame) {
        this.own = own;
        this.factor = factor;
        this.codes = codes;
        this.halves = halves;
        this.entrance = entrance;
        this.newsrooms = newsrooms;
        this.frame = frame;
    }

    @GET
    @Authenticated
    @Transactional
    public Response page() {
        return page(200, own.person(), "");
    }

    @POST
    @Authenticated
    @Transactional
    public Response begin(@RestForm @DefaultValue("") String password) {
        Person person = own.person();
        String fault = own.faultOf(person, password);
        if (!fault.isEmpty()) {
            return page(422, person, fault);
        }
        byte[] secret = Totp.freshSecret();
        return enrol(200, person, secret, halves.begin(person.id(), secret), "");
    }

    @POST
    @Path("/confirmation")
    @Authenticated
    @Transactional
    public Response confirm(
            @RestForm @DefaultValue("") String half, @RestForm @DefaultValue("") String code, RoutingContext context) {
        Person person = own.person();
        Optional<Half> found = halves.trying(half).filter(one -> one.personId() == person.id());
        byte[] secret = found.map(Half::secret).orElse(null);
        if (found.isEmpty() || secret == null) {
            throw new Refusal("That took too long or too many tries. Begin again from your profile.");
        }
        List<String> fresh = factor.turnOn(person.id(), person.username(), secret, code);
        if (fresh.isEmpty()) {
            return enrol(
                    422, person, secret, half, "That code is not the one shown now. Wait for the next, and type that.");
        }
        halves.done(found.get());
        entrance.renew(person, context);
        return Response.ok(PeopleTemplates.recoveryCodes(frame.chrome(), fresh, Onward.to("/profile")))
                .build();
    }

    @POST
    @Path("/codes")
    @Authenticated
    @Transactional
    public Response newCodes(@RestForm @DefaultValue("") String password) {
        Person person = own.person();
        String fault = own.faultOf(person, password);
        if (!fault.isEmpty() || !person.hasSecondFactor()) {
            return page(422, person, fault);
        }
        return Response.ok(
                        PeopleTemplates.recoveryCodes(frame.chrome(), codes.make(person.id()), Onward.to("/profile")))
                .build();
    }

    @POST
    @Path("/removal")
    @Authenticated
    @Transactional
    public Response turnOff(@RestForm @DefaultValue("") String password, RoutingContext context) {
        Person person = own.person();
        if (!factor.mayGoWithout(person)) {
            throw new Refusal("The newsroom demands a second factor of your role.");
        }
        String fault = own.faultOf(person, password);
        if (!fault.isEmpty()) {
            return page(422, person, fault);
        }
        factor.turnOff(person.id(), person.username());
        entrance.renew(person, context);
        frame.say("The second factor is off.");
        return SeeOther.at("/profile");
    }

    private Response page(int status, Person person, String wrong) {
        return Response.status(status)
                .entity(PeopleTemplates.factor(
                        frame.chrome(),
                        person.hasSecondFactor(),
                        factor.mayGoWithout(person),
                        codes.left(person.id()),
                        wrong))
                .build();
    }

    private Response enrol(int status, Person person, byte[] secret, String half, String wrong) {
        NewFactor fresh = NewFactor.of(newsrooms.masthead().newsroom(), person.username(), secret);
        StepForm form = new StepForm(half, Onward.to("/profile"), wrong);
        return Response.status(status)
                .entity(PeopleTemplates.enrol(frame.chrome(), form, fresh, "/profile/factor/confirmation"))
                .build();
    }
}
