package org.foiadesk.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What comes after a proved password: a code, the setting up of one, or the desk. */
@ApplicationScoped
class Steps {

    private final SecondFactor factor;
    private final HalfSignIns halves;
    private final Entrance entrance;
    private final Newsrooms newsrooms;
    private final Frame frame;

    Steps(SecondFactor factor, HalfSignIns halves, Entrance entrance, Newsrooms newsrooms, Frame frame) {
        this.factor = factor;
        this.halves = halves;
        this.entrance = entrance;
        this.newsrooms = newsrooms;
        this.frame = frame;
    }

    Response after(Person person, Onward onward, RoutingContext context) {
        if (person.hasSecondFactor()) {
            return code(200, new StepForm(halves.begin(person.id()), onward, ""));
        }
        if (factor.demandedOf(person)) {
            byte[] secret = Totp.freshSecret();
            return enrol(200, person, secret, new StepForm(halves.begin(person.id(), secret), onward, ""));
        }
        return enter(person, onward, context);
    }

    /** In: to the page that was asked for, or to the form that was held. */
    Response enter(Person person, Onward onward, RoutingContext context) {
        tell(entrance.admit(person, context));
        return onward.holds()
                ? Response.ok(PeopleTemplates.sendNow(frame.chrome(), onward)).build()
                : SeeOther.at(onward.next());
    }

    /** In for the first time with a second factor: its recovery codes are shown before anything else. */
    Response enter(Person person, Onward onward, List<String> codes, RoutingContext context) {
        entrance.admit(person, context);
        return Response.ok(PeopleTemplates.recoveryCodes(frame.chrome(), codes, onward))
                .build();
    }

    Response code(int status, StepForm form) {
        return Response.status(status)
                .entity(PeopleTemplates.code(frame.chrome(), form))
                .build();
    }

    Response enrol(int status, Person person, byte[] secret, StepForm form) {
        NewFactor fresh = NewFactor.of(newsrooms.masthead().newsroom(), person.username(), secret);
        return Response.status(status)
                .entity(PeopleTemplates.enrol(frame.chrome(), form, fresh, "/login/factor"))
                .build();
    }

    /** The step took too long or too many tries: the first page again, with all that was held. */
    Response startAgain(Onward onward) {
        SignInForm form = new SignInForm("", onward, "That took too long or too many tries. Sign in again.");
        return Response.status(422)
                .entity(PeopleTemplates.signIn(frame.chrome(), form))
                .build();
    }

    private void tell(long refused) {
        if (refused > 0) {
            frame.say(
                    refused == 1
                            ? "Since you were last here, one sign-in with your name was refused."
                            : "Since you were last here, " + refused + " sign-ins with your name were refused.");
        }
    }
}
