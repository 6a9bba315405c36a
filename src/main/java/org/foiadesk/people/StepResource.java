package org.foiadesk.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.people.HalfSignIns.Half;
import org.foiadesk.platform.Audit;

/** The second step: a code of the authenticator app, or the first code of one that a role demands. */
@Path("/login")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StepResource {

    private static final String NOT_THAT_ONE = "That code is not the one shown now. Wait for the next, and type that.";

    private final HalfSignIns halves;
    private final Persons persons;
    private final SecondFactor factor;
    private final Tries tries;
    private final Steps steps;
    private final Audit audit;

    StepResource(HalfSignIns halves, Persons persons, SecondFactor factor, Tries tries, Steps steps, Audit audit) {
        this.halves = halves;
        this.persons = persons;
        this.factor = factor;
        this.tries = tries;
        this.steps = steps;
        this.audit = audit;
    }

    @POST
    @Path("/code")
    @PermitAll
    public Response code(MultivaluedMap<String, String> form, RoutingContext context) {
        Onward onward = Onward.carried(form);
        String token = Field.raw(form.getFirst("half"));
        Optional<Half> half = halves.trying(token).filter(found -> found.secret() == null);
        Optional<Person> person = half.flatMap(this::person);
        if (half.isEmpty() || person.isEmpty()) {
            return steps.startAgain(onward);
        }
        if (!tries.allowCode(person.get().id())) {
            return steps.code(429, new StepForm(token, onward, "Too many tries; wait a few minutes."));
        }
        if (!factor.proves(person.get(), Field.raw(form.getFirst("code")))) {
            refused(person.get(), context);
            return steps.code(422, new StepForm(token, onward, NOT_THAT_ONE));
        }
        halves.done(half.get());
        return steps.enter(person.get(), onward, context);
    }

    @POST
    @Path("/factor")
    @PermitAll
    public Response enrol(MultivaluedMap<String, String> form, RoutingContext context) {
        Onward onward = Onward.carried(form);
        String token = Field.raw(form.getFirst("half"));
        Optional<Half> half = halves.trying(token);
        Optional<Person> person = half.flatMap(this::person);
        byte[] secret = half.map(Half::secret).orElse(null);
        if (half.isEmpty() || person.isEmpty() || secret == null) {
            return steps.startAgain(onward);
        }
        List<String> codes =
                factor.turnOn(person.get().id(), person.get().username(), secret, Field.raw(form.getFirst("code")));
        if (codes.isEmpty()) {
            return steps.enrol(422, person.get(), secret, new StepForm(token, onward, NOT_THAT_ONE));
        }
        halves.done(half.get());
        return steps.enter(person.get(), onward, codes, context);
    }

    private Optional<Person> person(Half half) {
        return persons.byId(half.personId()).filter(Person::active);
    }

    private void refused(Person person, RoutingContext context) {
        audit.record(
                OptionalLong.of(person.id()),
                "sign-in refused",
                person.username(),
                "code, " + Browser.of(context.request()).network());
    }
}
