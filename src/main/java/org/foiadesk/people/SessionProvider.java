package org.foiadesk.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Looks the session up, anew at every request: roles are never remembered. */
@ApplicationScoped
class SessionProvider implements IdentityProvider<SessionRequest> {

    static final String VISIT = "visit";

    private final Sessions sessions;

    SessionProvider(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.find(request.token())
                .map(SessionProvider::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    static SecurityIdentity identity(Visit visit) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(visit.username()))
                .addRoles(visit.viewer().roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute(VISIT, visit)
                .build();
    }
}
