package org.foiadesk.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.foiadesk.people.Visit.Masthead;
import org.foiadesk.platform.Today;

/** The one newsroom, or none before the set-up. */
@ApplicationScoped
public class Newsrooms implements PanacheRepositoryBase<Newsroom, Short> {

    private final Today today;

    Newsrooms(Today today) {
        this.today = today;
    }

    @Transactional
    void tellTheZone(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        only().ifPresent(newsroom -> today.in(newsroom.zone()));
    }

    Masthead masthead() {
        return only().map(newsroom -> new Masthead(newsroom.name(), newsroom.demo()))
                .orElse(new Masthead("FOIA Desk", false));
    }

    public Optional<Newsroom> only() {
        return findByIdOptional(Newsroom.ONLY);
    }

    /** The set-up of this installation; happens once. */
    public Newsroom open(String name, ZoneId zone, boolean demo) {
        Newsroom newsroom = new Newsroom(name, zone, demo);
        persist(newsroom);
        today.in(zone);
        return newsroom;
    }
}
