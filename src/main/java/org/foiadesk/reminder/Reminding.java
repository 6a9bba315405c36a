package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;

/** The job: plan, then write each person's mail of the day. */
@ApplicationScoped
public class Reminding {

    private final Planner planner;
    private final Mailing mailing;

    Reminding(Planner planner, Mailing mailing) {
        this.planner = planner;
        this.mailing = mailing;
    }

    public void round() {
        planner.plan();
        mailing.mail();
    }
}
