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
import org.foiadesk.platform.Api;
import org.foiadesk.platform.Asking;

/** Sign-in by a session kept in the database, or by a personal token where programs ask: Quarkus' own form sign-in cannot be revoked and hangs on a semicolon. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

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
        return asked(context).map(asked -> proved(context, identities, asked)).orElseGet(() -> Uni.createFrom()
                .nullItem());
    }

    /** What a program brings counts instead of a session, never beside it, and for no page. */
    private Optional<AuthenticationRequest> asked(RoutingContext context) {
        String brought = context.request().getHeader("Authorization");
        if (brought != null && Api.leads(context.normalizedPath())) {
            return Optional.of(new TokenRequest(bearer(brought)));
        }
        return cookies.session(context.request()).map(SessionRequest::new);
    }

    private static String bearer(String brought) {
        return brought.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? brought.substring(BEARER.length()).strip()
                : "";
    }

    private Uni<SecurityIdentity> proved(
            RoutingContext context, IdentityProviderManager identities, AuthenticationRequest asked) {
        return identities
                .authenticate(asked)
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
        if (Api.leads(context.normalizedPath())) {
            return Uni.createFrom().item(Challenge.token());
        }
        return Uni.createFrom().item(newsrooms.open() ? Challenge.to(context.request()) : Challenge.setUp());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, TokenRequest.class);
    }
}
