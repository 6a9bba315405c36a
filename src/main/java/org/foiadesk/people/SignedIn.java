package org.foiadesk.people;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whoever asks for the current page. To be asked on a worker thread, as all pages are made there. */
@ApplicationScoped
public class SignedIn {

    private final SecurityIdentityAssociation identities;

    SignedIn(SecurityIdentityAssociation identities) {
        this.identities = identities;
    }

    /** @throws UnauthorizedException when nobody is signed in; the browser is then sent to the sign-in page */
    public Viewer viewer() {
        return ifAny().orElseThrow(UnauthorizedException::new);
    }

    public Optional<Viewer> ifAny() {
        return visit().map(Visit::viewer);
    }

    Optional<Visit> visit() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identities.getIdentity().getAttribute(SessionProvider.VISIT));
    }
}
