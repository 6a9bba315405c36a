package org.foiadesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Roster;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;

/** Takes the demo away again: its requests, unless somebody has worked on them, and its people's way in. */
@ApplicationScoped
class Departure {

    private final EntityManager database;
    private final Newsrooms newsrooms;
    private final Cast cast;
    private final Roster roster;
    private final Audit audit;

    Departure(EntityManager database, Newsrooms newsrooms, Cast cast, Roster roster, Audit audit) {
        this.database = database;
        this.newsrooms = newsrooms;
        this.cast = cast;
        this.roster = roster;
        this.audit = audit;
    }

    /** @param everything the whole newsroom is the demo, so that nothing would be left */
    record Standing(long requests, long people, boolean everything) {

        public boolean there() {
            return requests + people > 0;
        }
    }

    Standing standing() {
        Number requests = (Number)
                database.createNativeQuery("select demo_requests()", Long.class).getSingleResult();
        return new Standing(
                requests.longValue(),
                cast.present().size(),
                newsrooms.only().filter(Newsroom::demo).isPresent());
    }

    /** @return how many requests went */
    int go(Viewer viewer) {
        if (standing().everything()) {
            throw new Refusal(
                    "This whole newsroom is the demo. Start the desk on a new data folder to begin your own.");
        }
        List<?> gone = database.createNativeQuery("select * from remove_demo()", Tuple.class)
                .getResultList();
        database.clear();
        gone.forEach(row -> record((Tuple) row, viewer));
        for (Person person : cast.present()) {
            roster.leave(viewer, person);
        }
        return gone.size();
    }

    private void record(Tuple request, Viewer viewer) {
        audit.record(
                OptionalLong.of(viewer.personId()),
                "removed a demo request",
                request.get("number", String.class),
                "last hash " + HexFormat.of().formatHex(request.get("last_hash", byte[].class)));
    }
}
