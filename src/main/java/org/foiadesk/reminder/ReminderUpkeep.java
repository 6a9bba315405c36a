package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Upkeep;
import org.foiadesk.platform.Today;

/** Whether dates are looked at: a planner that stands still is told, as nobody would miss what it does not say. */
@ApplicationScoped
class ReminderUpkeep implements Upkeep {

    private final EntityManager database;
    private final Moments moments;
    private final Today today;

    ReminderUpkeep(EntityManager database, Moments moments, Today today) {
        this.database = database;
        this.moments = moments;
        this.today = today;
    }

    @Override
    public Optional<State> state() {
        Instant last = (Instant) database.createNativeQuery("select at from planner", Instant.class)
                .getSingleResult();
        boolean well = ReminderHealth.runs(last, today.instant());
        String sentence =
                "Dates were last looked at: " + moments.of(last) + "." + (well ? "" : " " + ReminderHealth.BEHIND);
        return Optional.of(new State("Reminders", sentence, well, "/outbox"));
    }
}
