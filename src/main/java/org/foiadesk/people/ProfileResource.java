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
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.jboss.resteasy.reactive.RestForm;

/** One's own password, keys and sessions. */
@Path("/profile")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ProfileResource {

    private final Own own;
    private final Addressing addressing;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Entrance entrance;
    private final Newsrooms newsrooms;
    private final Audit audit;
    private final Frame frame;

    ProfileResource(
            Own own,
            Addressing addressing,
            Passwords passwords,
            Sessions sessions,
            Entrance entrance,
            Newsrooms newsrooms,
            Audit audit,
            Frame frame) {
        this.own = own;
        this.addressing = addressing;
        this.passwords = passwords;
        this.sessions = sessions;
        this.entrance = entrance;
        this.newsrooms = newsrooms;
        this.audit = audit;
        this.frame = frame;
    }

    @GET
    @Authenticated
    @Transactional
    public Response page() {
        return own.profile(200, PasswordForm.BLANK);
    }

    @POST
    @Path("/password")
    @Authenticated
    @Transactional
    public Response password(
            @RestForm @DefaultValue("") String password,
            @RestForm("new-password") @DefaultValue("") String fresh,
            RoutingContext context) {
        Person person = own.person();
        PasswordForm form = new PasswordForm(
                own.faultOf(person, password),
                PasswordRule.fault(fresh, newsrooms.masthead().newsroom(), person.username()));
        if (!form.right()) {
            return own.profile(422, form);
        }
        person.password = passwords.hash(fresh);
        entrance.renew(person, context);
        return done(person, "password changed", "Your password is changed; you are signed in here alone.");
    }

    @POST
    @Path("/email")
    @Authenticated
    @Transactional
    public Response email(@RestForm @DefaultValue("") String email, @RestForm @DefaultValue("") String password) {
        Person person = own.person();
        EmailForm form = new EmailForm(addressing.read(email, person.id()), own.faultOf(person, password));
        if (!form.right()) {
            return own.profile(422, PasswordForm.BLANK, form);
        }
        addressing.change(person.id(), person, form.email().value());
        frame.say(person.email().isEmpty() ? "The desk no longer writes to you." : "The desk writes to you there now.");
        return SeeOther.at("/profile");
    }

    @POST
    @Path("/keys")
    @Authenticated
    @Transactional
    public Response keys(@RestForm @DefaultValue("") String keys) {
        Person person = own.person();
        person.keys = !keys.isEmpty();
        frame.say(person.keys ? "Single keys are on." : "Single keys are off.");
        return SeeOther.at("/profile");
    }

    @POST
    @Path("/sessions/{id:[0-9a-f]{16}}/end")
    @Authenticated
    @Transactional
    public Response end(String id) {
        Person person = own.person();
        sessions.endNamed(id, person.id());
        return done(person, "session ended", "That browser is signed out.");
    }

    private Response done(Person person, String deed, String sentence) {
        audit.record(OptionalLong.of(person.id()), deed, person.username(), "");
        frame.say(sentence);
        return SeeOther.at("/profile");
    }
}
