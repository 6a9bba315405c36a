package org.foiadesk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.foiadesk.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link by which somebody new joins with given roles: once, within seven days, unless it is taken back. */
@Entity
class Invitation {

    private static final Duration LASTS = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(nullable = false)
    String hash = "";

    @Column(nullable = false, updatable = false)
    String whom = "";

    /** Where the link is sent too; empty where it is only passed on by hand. */
    @Column(nullable = false, updatable = false)
    String email = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    Set<Role> roles = EnumSet.noneOf(Role.class);

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Section section;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    Person inviter;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt = Instant.EPOCH;

    @Column(name = "used_at")
    @Nullable
    Instant usedAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    protected Invitation() {}

    Invitation(String whom, String email, Set<Role> roles, @Nullable Section section, Person inviter) {
        this.whom = whom;
        this.email = email;
        this.roles = EnumSet.copyOf(roles);
        this.section = section;
        this.inviter = inviter;
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** A fresh link; the one before is no longer good. */
    String link(Instant now) {
        mustBeUnused();
        String token = Token.fresh();
        hash = Token.hash(token);
        endsAt = now.plus(LASTS);
        return token;
    }

    void takeBack(Instant now) {
        mustBeUnused();
        revokedAt = now;
    }

    void use(Instant now) {
        if (!open(now)) {
            throw new Refusal("This invitation was used already, taken back, or is too old. Ask for a new one.");
        }
        usedAt = now;
    }

    boolean open(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(endsAt);
    }

    private void mustBeUnused() {
        if (usedAt != null || revokedAt != null) {
            throw new Refusal("This invitation was used or taken back. Make a new one.");
        }
    }
}
