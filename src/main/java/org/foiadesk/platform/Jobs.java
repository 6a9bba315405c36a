package org.foiadesk.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work that is not a page, run once across all nodes on its own login. The tick is a hint; the tables are the truth. */
@ApplicationScoped
public class Jobs {

    private final AgroalDataSource database;
    private @Nullable Scheduler scheduler;

    Jobs(@DataSource("jobs") AgroalDataSource database) {
        this.database = database;
    }

    public record Recurring(String name, Schedule when, Runnable work) {}

    public void start(List<Recurring> schedule) {
        List<RecurringTask<Void>> tasks = schedule.stream().map(Jobs::task).toList();
        Scheduler started = Scheduler.create(database)
                .startTasks(tasks)
                // More than there are slow jobs: a mail server that takes its time holds up mail alone.
                .threads(4)
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(Duration.ofSeconds(5))
                // A node that died is noticed after four beats, and its tick taken over.
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
        started.start();
        scheduler = started;
    }

    private static RecurringTask<Void> task(Recurring job) {
        return Tasks.recurring(job.name(), job.when())
                .execute((instance, context) -> job.work().run());
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
