package org.foiadesk.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.foiadesk.platform.Measured;

/** Whether dates are looked at, and what of them was not said. */
@ApplicationScoped
class ReminderMeters implements MeterBinder {

    private final Measured measured;

    ReminderMeters(Measured measured) {
        this.measured = measured;
    }

    /** Of yesterday and before: one of today may wait for the newsroom's hour. */
    @Override
    public void bindTo(MeterRegistry registry) {
        measured.gauge(
                registry,
                "foiadesk.reminders.overdue",
                "Reminders of a day that has passed and that nobody was sent",
                "SELECT count(*) FROM reminder r, planner p"
                        + " WHERE r.state = 'PLANNED' AND r.fires_on < p.day AND still_stands(r)");
        measured.gauge(
                registry,
                "foiadesk.planner.seconds",
                "How long ago dates were last looked at",
                "SELECT greatest(extract(epoch FROM now() - at), 0) FROM planner");
    }
}
