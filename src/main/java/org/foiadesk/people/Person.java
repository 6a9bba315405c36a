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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.platform.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody of the newsroom. Never removed, as what they did stays; a leaver is made inactive. */
@Entity
@DynamicUpdate // an administrator's change of a name must not write back a password or step read before
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(nullable = false, updatable = false)
    String username = "";

    @Column(nullable = false)
    String name = "";

    /** Argon2id in PHC form. */
    @Column(nullable = false)
    String password = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Set<Role> roles = EnumSet.noneOf(Role.class);

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Section section;

    @Column(nullable = false)
    String email = "";

    boolean active = true;

    /** Of the demo's cast. */
    boolean invented;

    /** Single-key shortcuts. */
    boolean keys = true;

    /** Of the second factor, sealed; null without one. */
    byte @Nullable [] secret;

    /** The last step at which a code was taken: no code serves twice. */
    @Column(name = "secret_step", nullable = false)
    long secretStep;

    @Column(name = "joined_at", nullable = false, updatable = false)
    Instant joinedAt = Instant.EPOCH;

    @Column(name = "signed_in_at")
    @Nullable
    Instant signedInAt;

    @Column(name = "seen_at", insertable = false, updatable = false)
    @Nullable
    Instant seenAt;

    protected Person() {}

    Person(String username, String name, String password, Set<Role> roles, @Nullable Section section, Instant now) {
        this.username = username;
        this.name = name;
        this.password = password;
        this.roles = EnumSet.copyOf(roles);
        this.section = section;
        this.joinedAt = now;
    }

    /** Whether the rights change, and not the name or section alone. */
    boolean change(String newName, Set<Role> newRoles, @Nullable Section newSection) {
        boolean rightsChange = !roles.equals(newRoles);
        name = newName;
        section = newSection;
        if (rightsChange) {
            roles = EnumSet.copyOf(newRoles);
        }
        return rightsChange;
    }

    void leave() {
        if (!active) {
            throw new Refusal(name + " was made inactive before.");
        }
        active = false;
    }

    void comeBack() {
        if (active) {
            throw new Refusal(name + " is active.");
        }
        active = true;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** Where the desk writes to; empty while nobody has said. */
    public String email() {
        return email;
    }

    public boolean active() {
        return active;
    }

    public boolean invented() {
        return invented;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    boolean hasSecondFactor() {
        return secret != null;
    }
}
