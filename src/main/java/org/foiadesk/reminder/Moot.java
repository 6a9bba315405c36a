package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.foiadesk.request.Log;
import org.foiadesk.request.Shared;

/** A deed done, a date moved, a request shut to somebody stops what waits to be mailed about it, at once. */
@ApplicationScoped
class Moot {

    private static final int LONGEST = 300;

    private final Reminders reminders;

    Moot(Reminders reminders) {
        this.reminders = reminders;
    }

    void recorded(@Observes Log.Recorded recorded) {
        String sentence = "Recorded: " + recorded.event().dated().event().sentence();
        String because = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        reminders.recall(recorded.request(), because, false);
    }

    void shared(@Observes Shared shared) {
        reminders.recall(shared.request(), "It concerns somebody else now.", true);
    }
}
