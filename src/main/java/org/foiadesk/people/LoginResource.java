package org.foiadesk.people;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/login")
class LoginResource {

    private final SignIn signIn;
    private final Entrance entrance;
    private final Frame frame;

    LoginResource(SignIn signIn, Entrance entrance, Frame frame) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.frame = frame;
    }

    @GET
    @PermitAll
    public TemplateInstance page(@RestQuery @DefaultValue("/") String next) {
        return PeopleTemplates.signIn(
                frame.chrome(), new SignInForm("", OwnPath.of(next).text(), ""));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @RestForm @DefaultValue("") String username,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String next,
            RoutingContext context) {
        SignIn.Answer answer = signIn.knock(username, password, Browser.of(context.request()));
        if (answer instanceof SignIn.Answer.Proved proved) {
            tell(entrance.admit(proved.person(), context));
            return SeeOther.at(OwnPath.of(next).text());
        }
        return answer instanceof SignIn.Answer.TooMany
                ? again(429, username, next, "Too many tries. Wait a minute, then try again.")
                : again(422, username, next, "That name and password do not match.");
    }

    private void tell(long refused) {
        if (refused > 0) {
            frame.say(
                    refused == 1
                            ? "Since you were last here, one sign-in with your name was refused."
                            : "Since you were last here, " + refused + " sign-ins with your name were refused.");
        }
    }

    private Response again(int status, String username, String next, String wrong) {
        SignInForm form = new SignInForm(username, OwnPath.of(next).text(), wrong);
        Response.ResponseBuilder answer = Response.status(status).entity(PeopleTemplates.signIn(frame.chrome(), form));
        return status == 429 ? answer.header("Retry-After", "60").build() : answer.build();
    }
}
