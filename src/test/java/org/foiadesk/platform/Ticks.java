package org.foiadesk.platform;

/** The reminders' job ticks whenever it likes, by whatever clock a test has set: here it waits while a test plans itself. */
public final class Ticks {

    private static final int TRIES = 600;

    private Ticks() {}

    /** For two minutes. A round that is under way would leave nothing to another: it is waited for. */
    public static void holdReminders() {
        for (int tries = 0; tries < TRIES; tries++) {
            if (TableRows.run("UPDATE scheduled_tasks SET execution_time = now() + interval '2 minutes'"
                            + " WHERE task_name = 'remind' AND NOT picked")
                    == 1) {
                return;
            }
            pause();
        }
        throw new AssertionError("the reminders' job does not end");
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
