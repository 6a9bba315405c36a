package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;

/** The job: plan, make ready what is filed again, then write each person's mail of the day. */
@ApplicationScoped
public class Reminding {

    private final Planner planner;
    private final Refiling refiling;
    private final Mailing mailing;

    Reminding(Planner planner, Refiling refiling, Mailing mailing) {
        this.planner = planner;
        this.refiling = refiling;
        this.mailing = mailing;
    }

    public void round() {
        planner.plan();
        refiling.round();
        mailing.mail();
    }
}
