package org.foiadesk.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears, as the request room does, whose days are counted anew. */
@ApplicationScoped
class Clocks {

    private final List<Long> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes AgencyClockChanged changed) {
        Long agency = changed.whose().agencyId();
        if (agency != null) {
            heard.add(agency);
        }
    }

    long timesHeard(long agency) {
        return heard.stream().filter(id -> id == agency).count();
    }
}
