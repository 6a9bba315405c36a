package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foiadesk.people.Upkeep;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** Says on the settings page whether every paper still is what came in. */
@ApplicationScoped
class Soundness implements Upkeep {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM 'at' H:mm", Locale.US);

    private final EntityManager database;
    private final Today today;

    Soundness(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    private record Sum(long papers, long bytes, long checked, @Nullable Instant last, String[] unsound) {}

    @Override
    public State state() {
        Tuple row = (Tuple) database.createNativeQuery(
                        "select papers, bytes, checked, last_check, unsound from papers_state()", Tuple.class)
                .getSingleResult();
        Sum sum = new Sum(
                (Long) row.get(0),
                (Long) row.get(1),
                (Long) row.get(2),
                row.get(3, Instant.class),
                row.get(4, String[].class));
        return new State("Papers", sentence(sum), sum.unsound().length == 0, "");
    }

    private String sentence(Sum sum) {
        if (sum.papers() == 0) {
            return "None yet. Every one is hashed again at night, to see that it still is what came in.";
        }
        String all = String.format(Locale.US, "%,d %s, %s", sum.papers(), sum.papers() == 1 ? "paper" : "papers",
                new Size(sum.bytes()).words());
        if (sum.unsound().length > 0) {
            return all + "; damaged at " + String.join(", ", sum.unsound())
                    + ". Ask for the file again or take it from a backup.";
        }
        if (sum.last() == null) {
            return all + "; none re-hashed yet, which happens at night.";
        }
        String last = ", last on " + WHEN.format(sum.last().atZone(today.zone())) + "; sound.";
        return sum.checked() == sum.papers()
                ? all + "; all re-hashed" + last
                : all + String.format(Locale.US, "; %,d re-hashed", sum.checked()) + last;
    }
}
