package org.foiadesk.people;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.foiadesk.platform.NotFound;
import org.jboss.resteasy.reactive.RestForm;

/** One's own personal tokens: made with the password typed once more, shown once, revoked for good. */
@Path("/profile/tokens")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TokenResource {

    private final Own own;
    private final PersonalTokens tokens;
    private final Address address;
    private final Frame frame;

    TokenResource(Own own, PersonalTokens tokens, Address address, Frame frame) {
        this.own = own;
        this.tokens = tokens;
        this.address = address;
        this.frame = frame;
    }

    @POST
    @Authenticated
    @Transactional
    public Response make(@RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String password) {
        Person person = own.person();
        TokenForm form = TokenForm.of(name, own.faultOf(person, password));
        if (!form.right()) {
            return own.profile(422, form);
        }
        String token = tokens.make(person, form.name().value());
        return Response.ok(PeopleTemplates.token(
                        frame.chrome(), form.name().value(), token, address.of("/api/v1/calculator")))
                .build();
    }

    @POST
    @Path("/{id:\\d{1,18}}/revocation")
    @Authenticated
    @Transactional
    public Response revoke(long id) {
        if (!tokens.revoke(own.person(), id)) {
            throw new NotFound();
        }
        frame.say("The token is revoked; nothing gets in with it any more.");
        return SeeOther.at("/profile");
    }
}
