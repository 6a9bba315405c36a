package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.people.Upkeep;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/**
 * Says on the settings page whether every paper still is what came in. It counts and names what its reader may see;
 * of all others it tells that one is damaged, and nothing else.
 */
@ApplicationScoped
class Soundness implements Upkeep {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM 'at' H:mm", Locale.US);
    private static final String SUM = "select count(*), coalesce(sum(d.size), 0), count(c.checked_at),"
            + " max(c.checked_at), papers_sound() from document d left join document_check c on c.document_id = d.id";
    private static final String DAMAGED = "select distinct r.number from document_check c"
            + " join request r on r.id = c.request_id where not c.sound order by r.number";

    private final EntityManager database;
    private final Today today;

    Soundness(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    private record Sum(
            long papers, long bytes, long checked, @Nullable Instant last, boolean sound) {}

    @Override
    public Optional<State> state() {
        Tuple row = (Tuple) database.createNativeQuery(SUM, Tuple.class).getSingleResult();
        Sum sum = new Sum(
                row.get(0, Long.class),
                ((Number) row.get(1)).longValue(),
                row.get(2, Long.class),
                row.get(3, Instant.class),
                row.get(4, Boolean.class));
        String sentence = papers(sum) + " " + (sum.sound() ? sound(sum) : damaged());
        return Optional.of(new State("Papers", sentence, sum.sound(), ""));
    }

    private static String papers(Sum sum) {
        String size = new Size(sum.bytes()).words();
        return sum.papers() == 1
                ? "1 paper that you may see, " + size + "."
                : String.format(Locale.US, "%,d papers that you may see, %s.", sum.papers(), size);
    }

    private String sound(Sum sum) {
        if (sum.last() == null) {
            return "Each is hashed again at night, to see that it still is what came in.";
        }
        String last = "hashed again, last on " + WHEN.format(sum.last().atZone(today.zone())) + "; sound.";
        return sum.checked() == sum.papers()
                ? "All were " + last
                : String.format(Locale.US, "%,d were %s", sum.checked(), last);
    }

    private String damaged() {
        List<?> numbers = database.createNativeQuery(DAMAGED, String.class).getResultList();
        String where = numbers.isEmpty()
                ? "A paper is damaged on a request that you may not see; the log names it."
                : "Damaged: papers of "
                        + String.join(
                                ", ", numbers.stream().map(String.class::cast).toList()) + ".";
        return where + " Ask for the file again, or take it from a backup.";
    }
}
