package org.foiadesk.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** The newsroom's own numbers and days off: what stands, what stood, and every change, which is told and audited. */
@ApplicationScoped
public class OwnLaws {

    private static final String UNDER = """
             o left join Agency a on a.id = o.scope.agencyId
            where o.scope.jurisdiction = :code or a.jurisdiction = :code""";

    private final EntityManager database;
    private final Persons persons;
    private final Event<AgencyClockChanged> clock;
    private final Audit audit;
    private final Today today;

    OwnLaws(EntityManager database, Persons persons, Event<AgencyClockChanged> clock, Audit audit, Today today) {
        this.database = database;
        this.persons = persons;
        this.clock = clock;
        this.audit = audit;
        this.today = today;
    }

    /** Those under one law, latest first. */
    public List<OwnEntry> numbers(String jurisdiction) {
        OwnEntry.Names names = names();
        return under("select o, a from OwnNumber" + UNDER + " order by o.since desc, o.id desc", jurisdiction).stream()
                .map(row -> OwnEntry.of((OwnNumber) row[0], (Agency) row[1], names))
                .toList();
    }

    /** Those under one law and those of everybody, latest first. */
    public List<OwnEntry> days(String jurisdiction) {
        OwnEntry.Names names = names();
        String everybody = " or o.scope.jurisdiction is null and o.scope.agencyId is null";
        return under("select o, a from DayOff" + UNDER + everybody + " order by o.day desc, o.id desc", jurisdiction)
                .stream()
                .map(row -> OwnEntry.of((DayOff) row[0], (Agency) row[1], names))
                .toList();
    }

    /** How many numbers govern requests made on a day, by jurisdiction; an agency's counts for its law. */
    public Map<String, Long> inForce(LocalDate day) {
        return database.createQuery("""
                        select coalesce(o.scope.jurisdiction, a.jurisdiction), count(o)
                        from OwnNumber o left join Agency a on a.id = o.scope.agencyId
                        where not o.withdrawn and o.since <= :day and (o.until is null or o.until >= :day)
                        group by coalesce(o.scope.jurisdiction, a.jurisdiction)""", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What holds for all that a law binds, by its code; each law is read once. */
    public Function<String, OwnLaw> each() {
        Map<String, OwnLaw> read = new HashMap<>();
        return code -> read.computeIfAbsent(code, this::of);
    }

    private OwnLaw of(String code) {
        Stream<OwnLine> numbers = database.createQuery(
                        "from OwnNumber where scope.jurisdiction = :code and not withdrawn", OwnNumber.class)
                .setParameter("code", code)
                .getResultStream()
                .map(OwnNumber::line);
        Stream<OwnLine> days = database.createQuery("""
                        from DayOff where stamp.endedAt is null and scope.agencyId is null
                          and (scope.jurisdiction = :code or scope.jurisdiction is null)""", DayOff.class)
                .setParameter("code", code)
                .getResultStream()
                .map(DayOff::line);
        return new OwnLaw(Stream.concat(numbers, days).toList());
    }

    /** Whether another number of the same rule and reach would govern the same requests. */
    public boolean clashes(OwnNumber wanted) {
        return database.createQuery("from OwnNumber where clause = :clause and not withdrawn", OwnNumber.class)
                .setParameter("clause", wanted.clause)
                .getResultStream()
                .anyMatch(wanted::meets);
    }

    public boolean knows(DayOff wanted) {
        return standing(wanted).isPresent();
    }

    public void add(OwnNumber wanted, Viewer by) {
        wanted.stamp.made(by.personId(), today.instant());
        database.persist(wanted);
        changed(wanted.scope, "Added: " + wanted.said(), wanted.source, by);
    }

    /** @throws Refusal when it is off already */
    public void add(DayOff wanted, Viewer by) {
        oneAtATime();
        if (knows(wanted)) {
            throw new Refusal("That day is off already. Look at the days off that stand.");
        }
        wanted.stamp.made(by.personId(), today.instant());
        database.persist(wanted);
        changed(wanted.scope(), "Added: " + wanted.said(), wanted.source, by);
    }

    /** Two who add the same day at once: the second reads what the first wrote. */
    private void oneAtATime() {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('own law'))")
                .getSingleResult();
    }

    /**
     * @param last the last day of requests that it still governs; null takes it back for all
     * @throws Refusal when it ended already
     */
    public void endNumber(long id, @Nullable LocalDate last, String why, Viewer by) {
        OwnNumber number = held(OwnNumber.class, id);
        number.end(last, why, by, today.instant());
        changed(number.scope, "Ended: " + number.said(), why, by);
    }

    /** @throws Refusal when it ended already */
    public void endDay(long id, String why, Viewer by) {
        DayOff day = held(DayOff.class, id);
        day.stamp.end(by.personId(), today.instant(), why);
        changed(day.scope(), "Ended: " + day.said(), why, by);
    }

    /** Does nothing when that day is not off for this agency alone. */
    void reopen(Agency agency, LocalDate day, Viewer by) {
        standing(new DayOff(Scope.of(agency), day, "", "")).ifPresent(off -> endDay(off.id, "", by));
    }

    private Optional<DayOff> standing(DayOff wanted) {
        return database.createQuery("from DayOff where day = :day and stamp.endedAt is null", DayOff.class)
                .setParameter("day", wanted.day)
                .getResultStream()
                .filter(off -> off.sameAs(wanted))
                .findFirst();
    }

    private <T> T held(Class<T> kind, long id) {
        return Optional.ofNullable(database.find(kind, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Sent to the database first, so that whoever hears of it reads it. */
    private void changed(Scope whose, String said, String details, Viewer by) {
        database.flush();
        audit.record(OptionalLong.of(by.personId()), "own law changed", said, details);
        clock.fire(new AgencyClockChanged(whose, said, by.personId()));
    }

    private List<Object[]> under(String query, String jurisdiction) {
        return database.createQuery(query, Object[].class)
                .setParameter("code", jurisdiction)
                .getResultList();
    }

    private OwnEntry.Names names() {
        return new OwnEntry.Names(persons.names(), today.zone());
    }
}
