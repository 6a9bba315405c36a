package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.correspondence.NewLetters;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.reminder.OwnLine;
import org.foiadesk.reminder.OwnReminders;
import org.foiadesk.request.Arrival;
import org.foiadesk.request.RequestFilter;
import org.foiadesk.request.Requests;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
class TodayResource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    private final Requests requests;
    private final OwnReminders reminders;
    private final NewLetters letters;
    private final MailStates mail;
    private final FirstSteps steps;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    TodayResource(
            Requests requests,
            OwnReminders reminders,
            NewLetters letters,
            MailStates mail,
            FirstSteps steps,
            SignedIn signedIn,
            Frame frame,
            Today today) {
        this.requests = requests;
        this.reminders = reminders;
        this.letters = letters;
        this.mail = mail;
        this.steps = steps;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance today(@RestQuery Optional<String> of) {
        Viewer viewer = signedIn.viewer();
        boolean mayChoose = viewer.seesTeam();
        boolean writes = viewer.mayCreate();
        boolean everyones = mayChoose ? of.map("everyone"::equals).orElse(!writes || viewer.seesTeam()) : !writes;
        return DeskTemplates.today(frame.chrome(), page(everyones, mayChoose, viewer));
    }

    private TodayPage page(boolean everyones, boolean mayChoose, Viewer viewer) {
        LocalDate day = today.date();
        List<TodayRow> waiting = requests.waiting(everyones, viewer, day).stream()
                .map(TodayRow::ours)
                .toList();
        Set<String> ours = waiting.stream()
                .filter(line -> line.row().nextKind() != Deadline.Kind.FETCH)
                .map(line -> line.row().number())
                .collect(Collectors.toSet());
        // Late and silent until the move is ours: said once, with the deed that helps.
        List<TodayRow> late = requests.late(everyones, viewer, day).stream()
                .filter(row -> !ours.contains(row.number()))
                .map(TodayRow::late)
                .toList();
        List<TodayRow> owed = requests.owed(everyones, viewer, day, day.plusDays(7)).stream()
                .map(TodayRow::theirs)
                .toList();
        List<Arrival> arrived = requests.arrived(everyones, viewer, day, day.minusDays(7));
        List<OwnLine> own = reminders.due(viewer);
        NewLetters.Latest latest = letters.of(viewer);
        boolean nothing = waiting.isEmpty()
                && own.isEmpty()
                && latest.lines().isEmpty()
                && late.isEmpty()
                && owed.isEmpty()
                && arrived.isEmpty()
                && requests.list(RequestFilter.ALL, null, 1, viewer, day).isEmpty();
        return new TodayPage(
                DAY.format(day),
                everyones,
                mayChoose,
                viewer.mayCreate(),
                nothing,
                mail.now(viewer),
                nothing && viewer.administers() ? steps.of(viewer) : List.of(),
                own,
                latest,
                waiting,
                late,
                owed,
                arrived);
    }
}
