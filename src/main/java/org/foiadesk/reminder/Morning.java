package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.people.Address;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Role;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Arrival;
import org.foiadesk.request.RequestRow;
import org.foiadesk.request.Requests;

/** What an editor should know in the morning: what waits for us, what arrived, what is late, what is due this week. */
@ApplicationScoped
class Morning {

    private static final int SHOWN = 8;
    private static final int WEEK = 7;

    private final Requests requests;
    private final Newsrooms newsrooms;
    private final Address address;

    Morning(Requests requests, Newsrooms newsrooms, Address address) {
        this.requests = requests;
        this.newsrooms = newsrooms;
        this.address = address;
    }

    /** {@code more}: how many are left out; "50+" where nobody counted on. */
    record Group(String title, List<MorningLine> lines, String more) {}

    /** Editors' mornings are weekdays. */
    static boolean comesTo(Viewer viewer, LocalDate day) {
        return viewer.is(Role.EDITOR) && comesOn(day);
    }

    static boolean comesOn(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Empty when there is nothing to say. */
    List<Group> groups(Viewer viewer, LocalDate today) {
        List<Group> groups = new ArrayList<>();
        add(groups, "To decide", rows(requests.waiting(true, viewer, today)));
        add(groups, "Arrived since yesterday", arrivals(requests.arrived(true, viewer, today, today.minusDays(1))));
        add(groups, "Late", rows(requests.late(true, viewer, today)));
        add(groups, "Due this week", rows(requests.owed(true, viewer, today, today.plusDays(WEEK))));
        return groups;
    }

    private MailSays says() {
        return newsrooms.only().orElseThrow().mailSays();
    }

    private Stream<MorningLine> rows(List<RequestRow> rows) {
        return rows.stream().map(row -> MorningLine.of(row, says(), address.of("/requests/" + row.number())));
    }

    private Stream<MorningLine> arrivals(List<Arrival> arrivals) {
        return arrivals.stream().map(one -> MorningLine.of(one, says(), address.of("/requests/" + one.number())));
    }

    private static void add(List<Group> groups, String title, Stream<MorningLine> found) {
        List<MorningLine> lines = found.toList();
        if (lines.isEmpty()) {
            return;
        }
        List<MorningLine> shown = lines.subList(0, Math.min(SHOWN, lines.size()));
        int left = lines.size() - shown.size();
        String plus = lines.size() >= Requests.MOST_OF_A_DAY ? "+" : "";
        groups.add(new Group(title, shown, left == 0 ? "" : "and " + left + plus + " more on the desk"));
    }
}
