package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.foiadesk.event.Kind;
import org.foiadesk.request.DatesMoved;
import org.foiadesk.request.Log;
import org.foiadesk.request.Shared;

/** A deed done, a date moved, a request shut to somebody stops what waits to be mailed about it, at once. */
@ApplicationScoped
class Moot {

    private static final int LONGEST = 300;

    private final Reminders reminders;
    private final Hushes hushes;

    Moot(Reminders reminders, Hushes hushes) {
        this.reminders = reminders;
        this.hushes = hushes;
    }

    void recorded(@Observes Log.Recorded recorded) {
        if (recorded.event().dated().event().kind().by() == Kind.By.AGENCY) {
            hushes.theyWrote(recorded.request().id());
        }
        String sentence = "Recorded: " + recorded.event().dated().event().sentence();
        reminders.recall(recorded.request(), cut(sentence), false);
    }

    /** On the jobs' login, in the transaction that moved them: whom it concerns hears of it in the day's mail. */
    void moved(@Observes DatesMoved moved) {
        try {
            MovedNotices notices = new MovedNotices(moved.connection());
            notices.add(moved.open());
            notices.recall(moved.requests(), cut("The date moved. " + moved.why()));
        } catch (SQLException e) {
            throw new IllegalStateException("nobody could be told that dates moved", e);
        }
    }

    void shared(@Observes Shared shared) {
        reminders.recall(shared.request(), "It concerns somebody else now.", true);
    }

    private static String cut(String because) {
        return because.substring(0, Math.min(because.length(), LONGEST));
    }
}
