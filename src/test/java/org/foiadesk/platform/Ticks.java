package org.foiadesk.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Within tests the reminders' job does not tick by itself: it would mail by whatever clock a test has set, and after
 * eight in New York put the morning's mails between those that a test counts. The tests plan and mail when they say so;
 * that the job ticks is seen where the packaged desk runs.
 */
@ApplicationScoped
public class Ticks {

    private static final int TRIES = 600;

    void rest(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 100) StartupEvent started) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (TableRows.run("UPDATE scheduled_tasks SET execution_time = now() + interval '1 day'"
                            + " WHERE task_name = 'remind' AND NOT picked")
                    == 1) {
                return;
            }
            pause();
        }
        throw new AssertionError("the reminders' job does not end its first round");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
