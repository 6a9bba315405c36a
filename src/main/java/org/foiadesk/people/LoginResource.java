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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The first step: name and password. Also where a form lands that was posted after its session had ended. */
@Path("/login")
class LoginResource {

    private final SignIn signIn;
    private final Steps steps;
    private final Newsrooms newsrooms;
    private final Frame frame;

    LoginResource(SignIn signIn, Steps steps, Newsrooms newsrooms, Frame frame) {
        this.signIn = signIn;
        this.steps = steps;
        this.newsrooms = newsrooms;
        this.frame = frame;
    }

    @GET
    @PermitAll
    public Response page(@RestQuery @DefaultValue("/") String next) {
        return newsrooms.only().isEmpty() ? SeeOther.at("/setup") : page(200, new SignInForm("", Onward.to(next), ""));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form, RoutingContext context) {
        String username = Field.of(form.getFirst("username")).value();
        String password = Field.raw(form.getFirst("password"));
        Onward onward = Onward.carried(form);
        SignIn.Answer answer = signIn.knock(username, password, Browser.of(context.request()));
        if (answer instanceof SignIn.Answer.Proved proved) {
            return steps.after(proved.person(), onward, context);
        }
        return answer instanceof SignIn.Answer.TooMany
                ? page(429, new SignInForm(username, onward, "Too many tries; wait a minute. Then try again."))
                : page(422, new SignInForm(username, onward, "That name and password do not match."));
    }

    @POST
    @Path("/resume")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance resume(@RestQuery @DefaultValue("/") String next, MultivaluedMap<String, String> form) {
        return resumed(Onward.resumed(next, form, false));
    }

    @POST
    @Path("/resume")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance resume(@RestQuery @DefaultValue("/") String next, MultipartFormDataInput form) {
        Map<String, List<String>> texts = form.getValues().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().stream()
                        .filter(value -> !value.isFileItem())
                        .map(FormValue::getValue)
                        .toList()));
        return resumed(Onward.resumed(next, texts, true));
    }

    private TemplateInstance resumed(Onward onward) {
        return PeopleTemplates.signIn(frame.chrome(), new SignInForm("", onward, ""));
    }

    private Response page(int status, SignInForm form) {
        Response.ResponseBuilder answer = Response.status(status).entity(PeopleTemplates.signIn(frame.chrome(), form));
        return status == 429 ? answer.header("Retry-After", "60").build() : answer.build();
    }
}
