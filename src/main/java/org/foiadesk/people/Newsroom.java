package org.foiadesk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The newsroom of this installation; there is one. */
@Entity
public class Newsroom {

    static final short ONLY = 1;

    @Id
    short id = ONLY;

    @Column(nullable = false)
    String name = "";

    @Column(nullable = false)
    String zone = "";

    @Column(nullable = false, updatable = false)
    boolean demo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "requester_of_record_id")
    @Nullable
    Person requesterOfRecord;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(name = "second_factor_for", nullable = false)
    Set<Role> secondFactorFor = EnumSet.noneOf(Role.class);

    /** The local hour of the daily mail. */
    @Column(name = "mail_hour", nullable = false)
    short mailHour = 8;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_says", nullable = false)
    MailSays mailSays = MailSays.FULL;

    protected Newsroom() {}

    Newsroom(String name, ZoneId zone, boolean demo) {
        this.name = name;
        this.zone = zone.getId();
        this.demo = demo;
    }

    void change(SettingsForm form, @Nullable Person requester) {
        name = form.name().value();
        zone = form.zone().value();
        requesterOfRecord = requester;
        secondFactorFor = RoleChoice.set(form.secondFactor().roles());
        mailHour = form.mailHour();
        mailSays = form.mailSays();
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean demo() {
        return demo;
    }

    /** In whose name requests go out unless one says otherwise. */
    public Optional<Person> requesterOfRecord() {
        return Optional.ofNullable(requesterOfRecord);
    }

    /** The hour of the newsroom's own clock at which the daily mail goes out. */
    public int mailHour() {
        return mailHour;
    }

    /** What mail and feeds may say at most. */
    public MailSays mailSays() {
        return mailSays;
    }

    boolean demandsSecondFactorOf(Person person) {
        return person.roles.stream().anyMatch(secondFactorFor::contains);
    }
}
