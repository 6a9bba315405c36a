package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;

/** Lays out somebody's page of hours and calendars. */
@ApplicationScoped
class HabitDesk {

    private final Habits habits;
    private final Feeds feeds;
    private final Persons persons;
    private final Newsrooms newsrooms;

    HabitDesk(Habits habits, Feeds feeds, Persons persons, Newsrooms newsrooms) {
        this.habits = habits;
        this.feeds = feeds;
        this.persons = persons;
        this.newsrooms = newsrooms;
    }

    HabitPage page(Viewer viewer) {
        return page(viewer, habits.of(viewer.personId()), Map.of());
    }

    HabitPage page(Viewer viewer, Habit habit, Map<String, String> wrong) {
        return HabitPage.of(habit, newsroom(), colleagues(viewer), wrong, feeds.of(viewer), viewer.is(Role.EDITOR));
    }

    List<PersonRow> colleagues(Viewer viewer) {
        return persons.active().stream()
                .filter(one -> one.id() != viewer.personId())
                .toList();
    }

    Habit.Newsroom newsroom() {
        Newsroom newsroom = newsrooms.only().orElseThrow();
        return new Habit.Newsroom(newsroom.mailHour(), newsroom.zone());
    }
}
