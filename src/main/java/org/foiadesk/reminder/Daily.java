package org.foiadesk.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.people.Address;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Requests;

/**
 * Writes one person's mail of the day in one transaction on their own behalf, so that the database lets nothing into it
 * that they may not see.
 */
@ApplicationScoped
class Daily {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final Reminders reminders;
    private final Requests requests;
    private final Morning morning;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final Outbox outbox;
    private final Address address;
    private final Asking asking;
    private final Today today;

    Daily(
            Reminders reminders,
            Requests requests,
            Morning morning,
            Persons persons,
            Newsrooms newsrooms,
            Outbox outbox,
            Address address,
            Asking asking,
            Today today) {
        this.reminders = reminders;
        this.requests = requests;
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
        List<DueReminder> latest = latest(due);
        List<Morning.Group> groups = second || !edits(viewer, day) ? List.of() : morning.groups(viewer, day);
        if (!latest.isEmpty() || !groups.isEmpty()) {
            send(person, viewer, latest, groups);
            reminders.overtaken(
                    due.stream().filter(one -> !latest.contains(one)).toList(), today.instant());
        }
    }

    /** Of several rungs of one date the latest says it all. */
    private static List<DueReminder> latest(List<DueReminder> due) {
        Set<String> said = new HashSet<>();
        return due.stream().filter(one -> said.add(one.date())).toList();
    }

    private static boolean edits(Viewer viewer, LocalDate day) {
        return viewer.is(Role.EDITOR) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private void send(Person person, Viewer viewer, List<DueReminder> due, List<Morning.Group> groups) {
        LocalDate day = today.date();
        List<DateLine> dates = new ArrayList<>();
        for (DueReminder reminder : due) {
            dates.add(line(reminder, viewer));
        }
        Newsroom newsroom = newsrooms.only().orElseThrow();
        String hour = HOUR.format(LocalTime.of(newsroom.mailHour(), 0));
        Letter letter =
                new Letter(newsroom.name(), DAY.format(day), viewer.name(), dates, groups, address.of("/"), hour);
        Mail mail = new Mail(
                OptionalLong.of(person.id()),
                person.email(),
                letter.subject(),
                new LetterText(letter).written(),
                ReminderTemplates.day(letter).render());
        UUID id = outbox.put(mail);
        reminders.mailed(id, due, today.instant());
        reminders.daily(id, viewer, day);
        reminders.about(id, numbers(letter));
    }

    private DateLine line(DueReminder reminder, Viewer viewer) {
        var request = requests.byNumber(reminder.number(), viewer);
        var deadline = request.history()
                .situation()
                .timeline()
                .of(reminder.kind(), reminder.ord())
                .orElseThrow();
        return DateLine.of(request, deadline, today.date(), address.of("/requests/" + request.number()));
    }

    private static List<String> numbers(Letter letter) {
        return Stream.concat(
                        letter.dates().stream().map(DateLine::number),
                        letter.groups().stream()
                                .flatMap(group -> group.lines().stream())
                                .map(MorningLine::number))
                .distinct()
                .toList();
    }
}
