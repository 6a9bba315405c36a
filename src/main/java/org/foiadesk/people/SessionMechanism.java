package org.foiadesk.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.platform.Asking;

/** Sign-in by a session kept in the database: Quarkus' own form sign-in cannot be revoked and hangs on a semicolon. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private final Cookies cookies;
    private final Asking asking;
    private final Newsrooms newsrooms;

    SessionMechanism(Cookies cookies, Asking asking, Newsrooms newsrooms) {
        this.cookies = cookies;
        this.asking = asking;
        this.newsrooms = newsrooms;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Optional<String> token = cookies.session(context.request());
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new SessionRequest(token.get()))
                .onItem()
                .invoke(identity -> tell(context, identity))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private void tell(RoutingContext context, SecurityIdentity identity) {
        Visit visit = identity.getAttribute(SessionProvider.VISIT);
        context.put(SessionProvider.VISIT, visit);
        newsrooms.heard(visit.masthead());
        asking.is(context, visit.viewer().personId());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(newsrooms.open() ? Challenge.to(context.request()) : Challenge.setUp());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
