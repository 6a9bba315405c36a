package org.foiadesk.request;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.agency.AgencyClockChanged;
import org.foiadesk.platform.Today;

/**
 * When an agency's way of counting changes, all its requests are folded anew, also those that whoever changed it may
 * not see: so the change is noted in a table and the work is a job's.
 */
@ApplicationScoped
public class Rederivation {

    private static final int PAGE = 500;

    private final EntityManager pages;
    private final AgroalDataSource jobs;
    private final Today today;

    Rederivation(EntityManager pages, @DataSource("jobs") AgroalDataSource jobs, Today today) {
        this.pages = pages;
        this.jobs = jobs;
        this.today = today;
    }

    void note(@Observes AgencyClockChanged change) {
        pages.createNativeQuery("insert into clock_change (agency_id) values (:agency) on conflict do nothing")
                .setParameter("agency", change.agencyId())
                .executeUpdate();
    }

    /** Folds anew what was noted. @return how many requests */
    public int run() {
        int folded = 0;
        try (Connection connection = jobs.getConnection()) {
            for (long agency : noted(connection)) {
                folded += agency(connection, agency);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("requests could not be folded anew", e);
        }
        return folded;
    }

    /** Taking the note and folding is one transaction: a change noted meanwhile waits for the next round. */
    private static List<Long> noted(Connection connection) throws SQLException {
        List<Long> agencies = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT agency_id FROM clock_change");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                agencies.add(row.getLong(1));
            }
        }
        return agencies;
    }

    private int agency(Connection connection, long agency) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement taken = connection.prepareStatement("DELETE FROM clock_change WHERE agency_id = ?")) {
            taken.setLong(1, agency);
            taken.executeUpdate();
            int folded = new Folding(connection, today.date()).agency(agency, PAGE);
            connection.commit();
            return folded;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
