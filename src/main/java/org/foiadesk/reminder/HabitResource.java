package org.foiadesk.reminder;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Today;

/** One's own hours of mail, days off, and who stands in. */
@Path("/profile/reminders")
@Authenticated
class HabitResource {

    private final Habits habits;
    private final HabitDesk desk;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    HabitResource(Habits habits, HabitDesk desk, SignedIn signedIn, Frame frame, Today today) {
        this.habits = habits;
        this.desk = desk;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Authenticated
    @Transactional
    public Response page() {
        Viewer viewer = signedIn.viewer();
        return Response.ok(ReminderPages.habits(frame.chrome(), desk.page(viewer)))
                .build();
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        Form form = new Form(sent);
        Habit habit = new HabitForm(form, today.date())
                .read(desk.colleagues(viewer), desk.newsroom().zone());
        if (!form.sound()) {
            HabitPage page = desk.page(viewer, habit, form.problems());
            return Response.status(422)
                    .entity(ReminderPages.habits(frame.chrome(), page))
                    .build();
        }
        habits.keep(viewer.personId(), habit, today.instant());
        frame.say("Your hours are kept.");
        return Response.seeOther(URI.create("/profile/reminders")).build();
    }
}
