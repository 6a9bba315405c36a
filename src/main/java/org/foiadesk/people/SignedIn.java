package org.foiadesk.people;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whoever asks for the current page. To be asked on a worker thread, as all pages are made there. */
@ApplicationScoped
public class SignedIn {

    private final SecurityIdentityAssociation identities;
    private final CurrentVertxRequest request;

    SignedIn(SecurityIdentityAssociation identities, CurrentVertxRequest request) {
        this.identities = identities;
        this.request = request;
    }

    /** @throws UnauthorizedException when nobody is signed in; the browser is then sent to the sign-in page */
    public Viewer viewer() {
        return ifAny().orElseThrow(UnauthorizedException::new);
    }

    public Optional<Viewer> ifAny() {
        return visit().map(Visit::viewer);
    }

    /** Whose identity it is; for the edge, where no page is being made yet. */
    public static Optional<Viewer> of(SecurityIdentity identity) {
        Visit proved = identity.getAttribute(SessionProvider.VISIT);
        return Optional.ofNullable(proved).map(Visit::viewer);
    }

    Optional<Visit> visit() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Optional.empty();
        }
        Visit proved = request.getCurrent().get(SessionProvider.VISIT);
        if (proved != null || !BlockingOperationControl.isBlockingAllowed()) {
            return Optional.ofNullable(proved);
        }
        return Optional.ofNullable(identities.getIdentity().getAttribute(SessionProvider.VISIT));
    }
}
