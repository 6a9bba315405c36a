package org.foiadesk.reminder;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Zones;
import org.foiadesk.platform.Option;

/** One's own hours and calendars, every word finished. */
record HabitPage(
        List<Option> hours,
        List<Option> days,
        List<Option> quietFrom,
        List<Option> quietUntil,
        List<Option> zones,
        boolean noHolidays,
        String awayFrom,
        String awayUntil,
        List<Option> deputies,
        Map<String, String> wrong,
        List<FeedRow> feeds,
        boolean mayHaveDesk,
        List<Option> says,
        String address) {

    static HabitPage of(
            Habit habit,
            Habit.Newsroom newsroom,
            List<PersonRow> colleagues,
            Map<String, String> wrong,
            List<FeedRow> feeds,
            boolean editor) {
        return new HabitPage(
                hours(
                        "at the newsroom’s hour, " + hour(newsroom.hour()),
                        habit.hour().orElse(-1)),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Option(
                                String.valueOf(day.getValue()),
                                day.getDisplayName(TextStyle.SHORT, Locale.US),
                                habit.days().contains(day)))
                        .toList(),
                hours("no quiet hours", habit.quiet().map(Habit.Quiet::from).orElse(-1)),
                hours("no quiet hours", habit.quiet().map(Habit.Quiet::until).orElse(-1)),
                Zones.nearby(habit.zone().map(Object::toString).orElse(""), newsroom.zone()),
                !habit.holidays(),
                habit.away().map(one -> one.from().toString()).orElse(""),
                habit.away().map(one -> one.until().toString()).orElse(""),
                deputies(habit, colleagues),
                wrong,
                feeds,
                editor,
                levels(),
                "");
    }

    HabitPage made(String secret) {
        return new HabitPage(
                hours,
                days,
                quietFrom,
                quietUntil,
                zones,
                noHolidays,
                awayFrom,
                awayUntil,
                deputies,
                wrong,
                feeds,
                mayHaveDesk,
                says,
                secret);
    }

    public String wrongDay() {
        return wrong.getOrDefault("day", "");
    }

    public String wrongHour() {
        return wrong.getOrDefault("hour", "");
    }

    public String wrongQuiet() {
        return wrong.getOrDefault("quiet-until", "");
    }

    public String wrongFrom() {
        return wrong.getOrDefault("away-from", "");
    }

    public String wrongUntil() {
        return wrong.getOrDefault("away-until", "");
    }

    private static List<Option> hours(String none, int chosen) {
        return Stream.concat(
                        Stream.of(new Option("", none, chosen < 0)),
                        IntStream.range(0, 24)
                                .mapToObj(hour -> new Option(String.valueOf(hour), hour(hour), hour == chosen)))
                .toList();
    }

    private static String hour(int hour) {
        return (hour % 12 == 0 ? 12 : hour % 12) + (hour < 12 ? " AM" : " PM");
    }

    private static List<Option> deputies(Habit habit, List<PersonRow> colleagues) {
        long chosen = habit.deputy().orElse(0);
        return Stream.concat(
                        Stream.of(new Option("", "nobody", chosen == 0)),
                        colleagues.stream()
                                .map(one -> new Option(String.valueOf(one.id()), one.name(), one.id() == chosen)))
                .toList();
    }

    private static List<Option> levels() {
        return Stream.of(MailSays.values())
                .map(one -> new Option(one.name(), one.shown(), one == MailSays.OPAQUE))
                .toList();
    }
}
