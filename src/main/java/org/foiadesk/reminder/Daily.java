package org.foiadesk.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.people.Address;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Today;

/**
 * Writes one person's mail of the day in one transaction on their own behalf, so that the database lets nothing into it
 * that they may not see.
 */
@ApplicationScoped
class Daily {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final Reminders reminders;
    private final Saying saying;
    private final Moved moved;
    private final Morning morning;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final Outbox outbox;
    private final Address address;
    private final Asking asking;
    private final Today today;

    Daily(
            Reminders reminders,
            Saying saying,
            Moved moved,
            Morning morning,
            Persons persons,
            Newsrooms newsrooms,
            Outbox outbox,
            Address address,
            Asking asking,
            Today today) {
        this.reminders = reminders;
        this.saying = saying;
        this.moved = moved;
        this.morning = morning;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.outbox = outbox;
        this.address = address;
        this.asking = asking;
        this.today = today;
    }

    void write(long personId) {
        asking.as(personId, () -> QuarkusTransaction.requiringNew().call(() -> {
            persons.byId(personId).filter(Person::active).ifPresent(this::write);
            return true;
        }));
    }

    private void write(Person person) {
        Viewer viewer = new Viewer(person.id(), person.name(), person.roles());
        LocalDate day = today.date();
        boolean second = reminders.mailed(viewer, day);
        if (!second) {
            reminders.takeBackEarlier(viewer, day);
        }
        List<DueReminder> due = reminders.due(viewer, day).stream()
                .filter(reminder -> !second || reminder.hard())
                .toList();
        Saying.Said said = saying.of(due, viewer);
        List<Morning.Group> groups = second || !Morning.comesTo(viewer, day) ? List.of() : morning.groups(viewer, day);
        Moved.Said moves = moved.of(viewer);
        if (!said.nothing() || !groups.isEmpty() || (!second && !moves.nothing())) {
            send(person, viewer, said, moves, groups);
        }
    }

    private void send(Person person, Viewer viewer, Saying.Said said, Moved.Said moves, List<Morning.Group> groups) {
        LocalDate day = today.date();
        Newsroom newsroom = newsrooms.only().orElseThrow();
        String hour = HOUR.format(LocalTime.of(newsroom.mailHour(), 0));
        Letter letter = new Letter(
                newsroom.name(),
                DAY.format(day),
                viewer.name(),
                said.dates(),
                moves.list(),
                groups,
                address.of("/"),
                hour);
        Mail mail = new Mail(
                OptionalLong.of(person.id()),
                person.email(),
                letter.subject(),
                new LetterText(letter).written(),
                ReminderTemplates.day(letter).render());
        UUID id = outbox.put(mail);
        reminders.mailed(id, said.mailed(), today.instant());
        reminders.overtaken(said.overtaken(), today.instant());
        moved.told(id, moves, viewer);
        reminders.daily(id, viewer, day);
        reminders.about(id, numbers(said, moves, groups));
    }

    private static List<String> numbers(Saying.Said said, Moved.Said moves, List<Morning.Group> groups) {
        return Stream.concat(
                        Stream.concat(said.numbers(), moves.numbers()),
                        groups.stream().flatMap(group -> group.lines().stream()).map(MorningLine::number))
                .distinct()
                .toList();
    }
}
