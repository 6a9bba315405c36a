package org.foiadesk.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Zones;
import org.foiadesk.platform.Form;

/** Reads somebody's own hours; what is wrong with them is said beside the fields. */
record HabitForm(Form form, LocalDate today) {

    Habit read(List<PersonRow> colleagues, ZoneId newsroom) {
        OptionalInt hour = hour("hour");
        Optional<Habit.Quiet> quiet = quiet();
        Habit habit =
                new Habit(hour, days(), quiet, zone(newsroom), !form.ticked("no-holidays"), away(), deputy(colleagues));
        if (hour.isPresent()
                && quiet.filter(one -> one.holds(java.time.LocalTime.of(hour.getAsInt(), 0)))
                        .isPresent()) {
            form.wrong("hour", "Your mail would come in your quiet hours. Choose an hour outside them.");
        }
        return habit;
    }

    private OptionalInt hour(String name) {
        String typed = form.typed(name);
        return typed.matches("[0-9]|1[0-9]|2[0-3]") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        form.all("day").stream()
                .filter(day -> day.matches("[1-7]"))
                .forEach(day -> days.add(DayOfWeek.of(Integer.parseInt(day))));
        if (days.isEmpty()) {
            form.wrong("day", "Choose at least one day. To hear nothing for a while, say that you are away.");
            days.addAll(Habit.USUAL.days());
        }
        return days;
    }

    private Optional<Habit.Quiet> quiet() {
        OptionalInt from = hour("quiet-from");
        OptionalInt until = hour("quiet-until");
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || until.isEmpty() || from.getAsInt() == until.getAsInt()) {
            form.wrong("quiet-until", "Quiet hours have a beginning and another hour as their end.");
            return Optional.empty();
        }
        return Optional.of(new Habit.Quiet(from.getAsInt(), until.getAsInt()));
    }

    private Optional<ZoneId> zone(ZoneId newsroom) {
        String typed = form.typed("zone");
        return Zones.nearby(typed, newsroom).stream()
                        .anyMatch(zone -> zone.value().equals(typed)
                                && ZoneId.getAvailableZoneIds().contains(typed))
                ? Optional.of(ZoneId.of(typed)).filter(zone -> !zone.equals(newsroom))
                : Optional.empty();
    }

    private Optional<Habit.Away> away() {
        Optional<LocalDate> from = form.date("away-from", "The first day", today);
        Optional<LocalDate> until = form.date("away-until", "The last day", today);
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.orElse(today);
        if (until.isEmpty()) {
            form.wrong("away-until", "Say the last day that you are away.");
            return Optional.empty();
        }
        if (until.get().isBefore(first)) {
            form.wrong("away-until", "The last day comes before the first.");
            return Optional.empty();
        }
        return Optional.of(new Habit.Away(first, until.get()));
    }

    private OptionalLong deputy(List<PersonRow> colleagues) {
        return form.id("deputy").stream()
                .filter(id -> colleagues.stream().anyMatch(one -> one.id() == id))
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
