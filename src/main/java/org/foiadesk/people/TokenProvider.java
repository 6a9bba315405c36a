package org.foiadesk.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks a personal token up, anew at every call, with its owner's roles of that moment. */
@ApplicationScoped
class TokenProvider implements IdentityProvider<TokenRequest> {

    private final PersonalTokens tokens;

    TokenProvider(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.find(request.token())
                .map(SessionProvider::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
