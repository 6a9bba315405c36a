package org.foiadesk.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.BlockingOperationControl;
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
    private volatile Masthead masthead = new Masthead("FOIA Desk", false, Zones.USUAL);
    private volatile boolean open;

    Newsrooms(Today today) {
        this.today = today;
    }

    @Transactional
    void recall(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        only().ifPresent(this::changed);
    }

    /** What stands over pages of people who are not signed in; asked of the database where a page may wait for it. */
    Masthead masthead() {
        if (BlockingOperationControl.isBlockingAllowed()) {
            only().ifPresent(this::changed);
        }
        return masthead;
    }

    /** Whether the desk was set up, as far as this node has heard. */
    boolean open() {
        return open;
    }

    public Optional<Newsroom> only() {
        return findByIdOptional(Newsroom.ONLY);
    }

    /** The set-up of this installation; happens once. */
    public Newsroom open(String name, ZoneId zone, boolean demo) {
        Newsroom newsroom = new Newsroom(name, zone, demo);
        persist(newsroom);
        changed(newsroom);
        return newsroom;
    }

    void changed(Newsroom newsroom) {
        heard(new Masthead(newsroom.name(), newsroom.demo(), newsroom.zone().getId()));
    }

    /** With every page of somebody signed in, as another node may have changed it. */
    void heard(Masthead said) {
        open = true;
        if (!said.equals(masthead)) {
            masthead = said;
            today.in(ZoneId.of(said.zone()));
        }
    }
}
