package org.foiadesk.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foiadesk.agency.Agency;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All requests, always asked for on somebody's behalf. What may not be seen is not there. */
@ApplicationScoped
public class Requests implements PanacheRepositoryBase<FoiaRequest, Long> {

    /** Beyond this nobody counts: the page says "999+". */
    static final int COUNTED = 1_000;
    /** So many lines at most has each part of a day's work. */
    public static final int MOST_OF_A_DAY = 50;

    private final EntityManager database;
    private final Chronicles chronicles;
    private final Sight sight;

    Requests(EntityManager database, Chronicles chronicles, Sight sight) {
        this.database = database;
        this.chronicles = chronicles;
        this.sight = sight;
    }

    /** @throws NotFound when there is none, or it is not for this viewer to see */
    public FoiaRequest byNumber(String number, Viewer viewer) {
        return find("from FoiaRequest r join fetch r.agency where r.number = ?1", number)
                .firstResultOptional()
                .filter(request -> sight.reaches(viewer, request.access))
                .orElseThrow(NotFound::new);
    }

    /** The same for a page that writes nothing: what it loads is not looked through for changes at every question. */
    public FoiaRequest shown(String number, Viewer viewer) {
        Session session = database.unwrap(Session.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        return byNumber(number, viewer);
    }

    /**
     * The same, holding the row until the transaction ends: one writer at a time keeps the chain whole. What this
     * transaction has read before is read anew, since somebody may have written in between.
     */
    public FoiaRequest held(String number, Viewer viewer) {
        database.flush();
        database.clear();
        database.createNativeQuery("select id from request where number = :number for update", Long.class)
                .setParameter("number", number)
                .getResultList();
        return byNumber(number, viewer);
    }

    /** Waits for a twin of the same submission that is being written now. */
    public Optional<FoiaRequest> submitted(UUID once, Viewer viewer) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(:once)")
                .setParameter("once", once.getMostSignificantBits() ^ once.getLeastSignificantBits())
                .getResultList();
        return find("once", once).firstResultOptional().filter(request -> sight.reaches(viewer, request.access));
    }

    String nextNumber(LocalDate today, boolean demo) {
        return (String) database.createNativeQuery("select next_request_number(:year, :demo)", String.class)
                .setParameter("year", today.getYear())
                .setParameter("demo", demo)
                .getSingleResult();
    }

    /** The bare row that siblings share; the campaign's own room tells the rest. */
    public long campaign(String name) {
        Number id = (Number) database.createNativeQuery("select nextval('campaign_id')", Long.class)
                .getSingleResult();
        database.createNativeQuery("insert into campaign (id, name) values (:id, :name)")
                .setParameter("id", id)
                .setParameter("name", name)
                .executeUpdate();
        return id.longValue();
    }

    /** What the demo has laid out so far may go with it, as long as nobody touches it. */
    public void layDown() {
        find("number like 'DEMO-%' and laidSeq is null").list().forEach(FoiaRequest::laidOut);
    }

    public List<RequestRow> list(
            RequestFilter filter, @Nullable After after, int most, Viewer viewer, LocalDate today) {
        RequestQuery query = asked(viewer).narrowedTo(filter, today);
        if (after != null) {
            query.and(filter.sort().beyond(after)).with("afterId", after.id());
            if (filter.sort() == RequestFilter.Sort.NEXT) {
                query.with("afterDate", after.date());
            }
        }
        return query.rows(filter.sort().order, most, today);
    }

    /** Those of these numbers that the viewer sees, in the order of {@code ids}. */
    public List<RequestRow> these(List<Long> ids, Viewer viewer, LocalDate today) {
        return asked(viewer)
                .and("r.id = any(:ids)")
                .with("ids", ids.toArray(Long[]::new))
                .rows("array_position(cast(:ids as bigint[]), r.id)", ids.size(), today);
    }

    public int count(RequestFilter filter, Viewer viewer, LocalDate today) {
        return asked(viewer).narrowedTo(filter, today).count(COUNTED);
    }

    /** How long this agency took, over at most the thousand latest requests that the viewer sees. */
    public Pace pace(Agency agency, Viewer viewer) {
        List<RequestQuery.Times> times = asked(viewer)
                .and("r.agency_id = :agency and r.filed_on is not null")
                .with("agency", agency.id())
                .times(1_000);
        return Pace.of(times, agency.statute().calendar(agency.counting()));
    }

    /** Its parent, its referred children, its siblings of the same campaign: those the viewer sees. */
    public List<RequestRow> relatives(FoiaRequest request, Viewer viewer) {
        return asked(viewer)
                .and("r.id <> :id and (r.id = :parent or r.parent_id = :id or r.campaign_id = :campaign)")
                .with("id", request.id())
                .with("parent", Optional.ofNullable(request.parentId).orElse(-1L))
                .with("campaign", Optional.ofNullable(request.campaignId).orElse(-1L))
                .rows(
                        SOONEST,
                        MOST_OF_A_DAY,
                        request.createdAt.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Ours to move, soonest first: what the viewer owns or helps with, or everybody's. */
    public List<RequestRow> waiting(boolean everyones, Viewer viewer, LocalDate today) {
        return new Waiting(() -> near(everyones, viewer), today).rows(SOONEST, MOST_OF_A_DAY);
    }

    public List<RequestRow> late(boolean everyones, Viewer viewer, LocalDate today) {
        return near(everyones, viewer).and(Moves.LATE).with("today", today).rows(SOONEST, MOST_OF_A_DAY, today);
    }

    /** What agencies owe from today until the end of {@code until}. */
    public List<RequestRow> owed(boolean everyones, Viewer viewer, LocalDate today, LocalDate until) {
        return near(everyones, viewer)
                .and("r.ball = 'AGENCY' and r.next_sort between :today and :until")
                .with("today", today)
                .with("until", until)
                .rows(SOONEST, MOST_OF_A_DAY, today);
    }

    /** What agencies sent since {@code since} and nobody has struck, newest first. */
    public List<Arrival> arrived(boolean everyones, Viewer viewer, LocalDate today, LocalDate since) {
        List<Long> seen = Arrival.heardOf(near(everyones, viewer), since, today)
                .ids("r.last_event_at desc, r.id desc", MOST_OF_A_DAY);
        return find("from FoiaRequest r join fetch r.agency where r.id in ?1", seen).list().stream()
                .flatMap(request -> chronicles.sent(request, since).map(entry -> Arrival.of(request, entry, today)))
                .sorted(Comparator.comparing(Arrival::iso)
                        .thenComparing(Arrival::number)
                        .reversed())
                .limit(MOST_OF_A_DAY)
                .toList();
    }

    private static final String SOONEST = "r.next_sort, r.id";

    private RequestQuery near(boolean everyones, Viewer viewer) {
        RequestQuery query = asked(viewer);
        return everyones
                ? query
                : query.and("(r.owner_id = :me or :me = any(r.helpers))").with("me", viewer.personId());
    }

    private RequestQuery asked(Viewer viewer) {
        RequestQuery query = new RequestQuery(database);
        return sight.asks() ? query.seenBy(Reach.of(viewer)) : query;
    }

    /** Where a page of a list ended. */
    public record After(LocalDate date, long id) {

        private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31); // as request.next_sort has it

        boolean undated() {
            return date.equals(NO_DATE);
        }
    }
}
