package org.foiadesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Viewer;

/** How mail is doing: a mailer that is silent is worse than none, so pages say it. */
@ApplicationScoped
class MailStates {

    private final EntityManager database;
    private final Moments moments;

    MailStates(EntityManager database, Moments moments) {
        this.database = database;
        this.moments = moments;
    }

    MailState now(Viewer viewer) {
        Tuple row = (Tuple) database.createNativeQuery("select * from mail_state()", Tuple.class)
                .getSingleResult();
        long dead = row.get("dead", Long.class);
        boolean silent = row.get("silent", Boolean.class);
        Instant last = row.get("last_sent_at", Instant.class);
        String numbers = "%d waiting, %d sent in the last day, %d put off by the server, %d failed in the last week"
                .formatted(
                        row.get("waiting", Long.class),
                        row.get("sent", Long.class),
                        row.get("refused", Long.class),
                        dead);
        String alarm = !silent && dead == 0 ? "" : alarm(silent, dead, viewer);
        return new MailState(silent, numbers, last == null ? "nothing yet" : moments.of(last), alarm);
    }

    private static String alarm(boolean silent, long dead, Viewer viewer) {
        String what = silent
                ? "Mail does not leave the desk, and reminders wait."
                : dead == 1
                        ? "One mail of the last week could not be delivered."
                        : dead + " mails of the last week could not be delivered.";
        return what + (viewer.administers() ? "" : " Tell an administrator.");
    }
}
