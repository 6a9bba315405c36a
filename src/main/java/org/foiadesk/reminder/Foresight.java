package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.people.Persons;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Due;
import org.foiadesk.request.FoiaRequest;

/** Whom the desk is going to remind of a request's dates, when, and as what: so that nobody is surprised by it. */
@ApplicationScoped
class Foresight {

    private static final int SHOWN = 12;
    private static final int AHEAD = 400;

    private final AgroalDataSource pages;
    private final EntityManager database;
    private final Persons persons;
    private final Today today;

    Foresight(AgroalDataSource pages, EntityManager database, Persons persons, Today today) {
        this.pages = pages;
        this.database = database;
        this.persons = persons;
        this.today = today;
    }

    private record When(LocalDate on, Matter matter, LocalDate due, Reminder rung) {}

    /** Soonest first, as the record stands now. */
    List<Told> of(FoiaRequest request) {
        Map<Long, String> names = persons.names();
        Set<String> hushed = hushed(request);
        LocalDate day = today.date();
        return dates(request).stream()
                .flatMap(date -> date.planned(day, day.plusDays(AHEAD)))
                .filter(one -> !hushed.contains(date(one) + " everybody")
                        && !hushed.contains(date(one) + " " + one.personId()))
                .sorted(Comparator.comparing(OpenDate.Planned::firesOn))
                .collect(Collectors.groupingBy(
                        one -> new When(
                                one.firesOn(), one.date().matter(), one.date().dueOn(), one.rung()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> names.getOrDefault(one.personId(), "") + " ("
                                        + one.capacity().word() + ")",
                                Collectors.joining(", "))))
                .entrySet()
                .stream()
                .limit(SHOWN)
                .map(entry -> told(entry.getKey(), entry.getValue(), day))
                .toList();
    }

    private static Told told(When when, String whom, LocalDate day) {
        String what = when.matter.word() + " " + Due.written(when.due, day) + ", " + when.rung.word();
        return new Told(when.on.toString(), Due.written(when.on, day), whom, what, "", "");
    }

    private List<OpenDate> dates(FoiaRequest request) {
        try (Connection connection = pages.getConnection()) {
            return new OpenDates(connection).of(request.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> hushed(FoiaRequest request) {
        Set<String> hushed = new HashSet<>();
        List<?> rows = database.createNativeQuery("""
                        select kind, ord, due_on, coalesce(cast(person_id as text), 'everybody') whose
                        from hush where request_id = :request and until is null""", Tuple.class)
                .setParameter("request", request.id())
                .getResultList();
        for (Object row : rows) {
            Tuple one = (Tuple) row;
            hushed.add(one.get("kind") + " " + one.get("ord") + " " + one.get("due_on") + " " + one.get("whose"));
        }
        return hushed;
    }

    private static String date(OpenDate.Planned planned) {
        return planned.date().matter() + " " + planned.date().ord() + " "
                + planned.date().dueOn();
    }
}
