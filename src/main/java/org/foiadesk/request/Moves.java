package org.foiadesk.request;

import org.foiadesk.event.Ball;

/** Whose move it is and what is late, in SQL: both are asked with today, since a window to appeal may have closed. */
final class Moves {

    static final String LATE = "r.late_after < :today";

    /** Silence has started our own time to appeal. */
    static final String OPENED = "r.silent_after < :today and r.silent_until >= :today";

    static final String OURS = "r.ball = 'US' and (r.ball_until is null or r.ball_until >= :today)";

    private static final String NOBODYS = "(r.ball = 'NOBODY' or r.ball_until < :today) and :ball = 'NOBODY'";

    private Moves() {}

    static String condition(Ball ball) {
        return switch (ball) {
            case US -> OURS + " and :ball = 'US'";
            case NOBODY -> NOBODYS;
            case AGENCY, OTHER_AGENCY, COURT -> "r.ball = :ball and cast(:today as date) is not null";
        };
    }
}
