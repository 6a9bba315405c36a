package org.foiadesk.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.NotFound;

/** The newsroom's address book of agencies. Anybody signed in may read it, so it is asked without a viewer. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, Long> {

    static final int PAGE = 50;
    private static final int MOST_ALIKE = 5;
    private static final int MOST_CHOICES = 2_000;

    private final Contacts contacts;

    Agencies(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @throws NotFound when there is none */
    public Agency byId(long id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** By the starter directory's key, such as {@code fbi}. */
    public Optional<Agency> byKey(String directoryKey) {
        return find("directoryKey", directoryKey).firstResultOptional();
    }

    /**
     * The agencies somebody may mean, best first: by abbreviation, by how its name begins, by another name, by any of
     * its words. Case, accents and points do not matter; nothing typed finds nothing.
     */
    public List<AgencyRow> search(String typed, int limit) {
        List<String> words = Sought.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String beginning = String.join(" ", words);
        TypedQuery<Found> query = foundWhere("a.active and " + Sought.eachOf(words), """
                order by case when a.spelled.abbreviation = :all then 0
                    when a.spelled.abbreviation like :beginning or a.spelled.name like :beginning then 1
                    when a.spelled.all like :otherName then 2
                    else 3 end, a.spelled.name, a.id""");
        query.setParameter("all", beginning)
                .setParameter("beginning", beginning + "%")
                .setParameter("otherName", "%| " + beginning + "%");
        Sought.bind(query, words);
        return query.setMaxResults(limit).getResultStream().map(Found::row).toList();
    }

    /** Those that bear exactly this name or abbreviation; where none does, those whose names hold its words. */
    public List<AgencyRow> called(String typed) {
        String whole = String.join(" ", Sought.words(typed));
        List<AgencyRow> exactly = whole.isEmpty()
                ? List.of()
                : foundWhere("a.spelled.all like :whole", "order by a.place")
                        .setParameter("whole", "%| " + whole + " |%")
                        .getResultStream()
                        .map(Found::row)
                        .toList();
        return exactly.isEmpty() ? search(typed, MOST_CHOICES) : exactly;
    }

    /** Those whose names are spelled nearly so, nearest first. */
    public List<AgencyRow> near(String typed, int limit) {
        return foundWhere(
                        "a.active and cast(function('word_similarity', :typed, a.spelled.all) as double) >= 0.4",
                        "order by function('word_similarity', :typed, a.spelled.all) desc, a.spelled.name, a.id")
                .setParameter("typed", String.join(" ", Sought.words(typed)))
                .setMaxResults(limit)
                .getResultStream()
                .map(Found::row)
                .toList();
    }

    /** Everything about one agency that a page shows, finished. @throws NotFound when there is none */
    public AgencyCard card(long id, Viewer viewer) {
        Agency agency = find("from Agency a left join fetch a.parent where a.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
        return AgencyCard.of(agency, componentsOf(id), contacts.of(id), mayEdit(viewer));
    }

    /** Where to write to it, by purpose. */
    public List<AgencyCard.Desk> desks(Agency agency) {
        return AgencyCard.desks(contacts.of(agency.id()), agency.source());
    }

    /** One page of the list in its order, parents before their components; one more row than shown tells of the next. */
    List<AgencyLine> page(AgencyFilter filter) {
        TypedQuery<AgencyLine> query = getEntityManager()
                .createQuery(AgencyLine.SELECT + filter.condition() + " order by a.place", AgencyLine.class);
        filter.bind(query);
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    long count(AgencyFilter filter) {
        TypedQuery<Long> query =
                getEntityManager().createQuery("select count(*) from Agency a" + filter.condition(), Long.class);
        filter.bind(query);
        return query.getSingleResult();
    }

    /** For a choice without JavaScript: all that are in use, in the list's order. */
    public List<AgencyRow> choices() {
        return foundWhere("a.active", "order by a.place")
                .setMaxResults(MOST_CHOICES)
                .getResultStream()
                .map(Found::row)
                .toList();
    }

    /** Those that one law binds, in the list's order. */
    public List<AgencyRow> under(String jurisdiction) {
        return foundWhere("a.jurisdiction = :jurisdiction", "order by a.place")
                .setParameter("jurisdiction", jurisdiction)
                .setMaxResults(MOST_CHOICES)
                .getResultStream()
                .map(Found::row)
                .toList();
    }

    /** The address book belongs to everybody but readers, who read it. */
    static boolean mayEdit(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> role != Role.READER);
    }

    List<String> jurisdictions() {
        return getEntityManager()
                .createQuery("select distinct a.jurisdiction from Agency a order by a.jurisdiction", String.class)
                .getResultList();
    }

    /** Those that the newcomer may well be, among all that the same law binds. */
    List<AgencyRow> alike(AgencyFacts newcomer) {
        return getEntityManager()
                .createQuery("""
                        select new org.foiadesk.agency.Known(a.id, a.abbreviation, a.name, a.spelled.name, a.spelled.all)
                        from Agency a where a.jurisdiction = :jurisdiction order by a.place""", Known.class)
                .setParameter("jurisdiction", newcomer.jurisdiction())
                .getResultStream()
                .filter(known -> known.resembles(newcomer))
                .limit(MOST_ALIKE)
                .map(Known::row)
                .toList();
    }

    /** Held until the transaction ends, so that of two people editing at once the later sees what the first did. */
    Agency held(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    private List<AgencyRow> componentsOf(long id) {
        return foundWhere("a.parent.id = :parent", "order by a.place")
                .setParameter("parent", id)
                .getResultStream()
                .map(Found::row)
                .toList();
    }

    private TypedQuery<Found> foundWhere(String condition, String order) {
        return getEntityManager().createQuery("""
                        select new org.foiadesk.agency.Found(
                            a.id, a.abbreviation, a.name, a.jurisdiction, p.name)
                        from Agency a left join a.parent p where %s %s""".formatted(condition, order), Found.class);
    }
}
