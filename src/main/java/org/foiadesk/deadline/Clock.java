package org.foiadesk.deadline;

import java.util.List;

/** A clock that may take the one extension; the clocks are asked in the order in which they began. */
interface Clock {
    int from();

    List<Deadline> deadlines();
}
