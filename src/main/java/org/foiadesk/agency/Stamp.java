package org.foiadesk.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.foiadesk.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Who put something in place of the law, who ended it, and why. */
@Embeddable
class Stamp {

    @Column(name = "made_by", updatable = false)
    @Nullable
    Long madeBy;

    @Column(name = "made_at", updatable = false)
    Instant madeAt = Instant.EPOCH;

    @Column(name = "ended_by")
    @Nullable
    Long endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_why")
    String endedWhy = "";

    void made(long by, Instant at) {
        madeBy = by;
        madeAt = at;
    }

    void end(long by, Instant at, String why) {
        if (endedAt != null) {
            throw new Refusal("Somebody has ended it already. Look at the law's page again.");
        }
        endedBy = by;
        endedAt = at;
        endedWhy = why;
    }

    boolean ended() {
        return endedAt != null;
    }
}
