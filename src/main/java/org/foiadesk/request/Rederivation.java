package org.foiadesk.request;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.foiadesk.agency.AgencyClockChanged;
import org.foiadesk.agency.Scope;
import org.foiadesk.platform.Today;

/**
 * When agencies' ways of counting change, all their requests are folded anew, also those that whoever changed it may
 * not see: so the change is noted in a table and the work is a job's.
 */
@ApplicationScoped
public class Rederivation {

    private final EntityManager pages;
    private final AgroalDataSource jobs;
    private final Event<DatesMoved> told;
    private final Today today;

    Rederivation(EntityManager pages, @DataSource("jobs") AgroalDataSource jobs, Event<DatesMoved> told, Today today) {
        this.pages = pages;
        this.jobs = jobs;
        this.told = told;
        this.today = today;
    }

    void note(@Observes AgencyClockChanged change) {
        Scope whose = change.whose();
        pages.createNativeQuery("""
                        insert into clock_change (agency_id, why, made_by, made_at)
                        select a.id, :why, :by, :now from agency a
                        where (:agency = 0 or a.id = :agency) and (:jurisdiction = '' or a.jurisdiction = :jurisdiction)""")
                .setParameter("why", change.why())
                .setParameter("by", change.by())
                .setParameter("now", today.instant())
                .setParameter("agency", Objects.requireNonNullElse(whose.agencyId(), 0L))
                .setParameter("jurisdiction", Objects.requireNonNullElse(whose.jurisdiction(), ""))
                .executeUpdate();
    }

    /** Folds anew what was noted. @return how many requests */
    public int run() {
        try (Connection connection = jobs.getConnection()) {
            return new Recount(connection, today.date(), today.instant(), Recount.PAGE, told::fire).run();
        } catch (SQLException e) {
            throw new IllegalStateException("requests could not be folded anew", e);
        }
    }

    /** How far the job came, among the requests that the viewer sees; empty when none of them waits. */
    public Optional<Progress> progress() {
        Tuple row = (Tuple) pages.createNativeQuery("""
                        select count(*) total, count(*) filter (where c.done or r.id <= c.through) folded
                        from request r join (
                          select agency_id, min(through) through, bool_and(done) done from clock_change group by agency_id
                        ) c on c.agency_id = r.agency_id""", Tuple.class).getSingleResult();
        Progress progress = new Progress(row.get("folded", Long.class), row.get("total", Long.class));
        return progress.done() < progress.all() ? Optional.of(progress) : Optional.empty();
    }

    public record Progress(long done, long all) {

        public String sentence() {
            return "Counting anew: %,d of %,d requests.".formatted(done, all);
        }
    }
}
