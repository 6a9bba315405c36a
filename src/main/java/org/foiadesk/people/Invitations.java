package org.foiadesk.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Invitations implements PanacheRepository<Invitation> {

    /** Those not yet used, oldest first. */
    List<Invitation> open(Instant now) {
        return list("usedAt is null and revokedAt is null and endsAt > ?1 order by id", now);
    }

    Optional<Invitation> of(String token) {
        return find("hash", Token.hash(token)).firstResultOptional();
    }

    /** Locked until the transaction ends: of two who join by the same link, the second waits and is refused. */
    Optional<Invitation> lockedOf(String token) {
        return find("hash", Token.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
