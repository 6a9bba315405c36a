package org.foiadesk.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.foiadesk.people.Frame;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Refusal;

/** Behind the signed links of reminders. Opening one does nothing: mail scanners open links. */
@Path("/reminders/{token:[A-Za-z0-9_-]{40,120}}")
class DeedResource {

    private static final String THEY = "they";

    private final SignedLinks links;
    private final Hushes hushes;
    private final Saying saying;
    private final Deeds deeds;
    private final Persons persons;
    private final Asking asking;
    private final Frame frame;

    DeedResource(
            SignedLinks links, Hushes hushes, Saying saying, Deeds deeds, Persons persons, Asking asking, Frame frame) {
        this.links = links;
        this.hushes = hushes;
        this.saying = saying;
        this.deeds = deeds;
        this.persons = persons;
        this.asking = asking;
        this.frame = frame;
    }

    @GET
    @PermitAll
    public Response page(String token) {
        SignedLink link = opened(token);
        return shown(200, as(link, (viewer, one) -> page(token, link, one, viewer)));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(String token, MultivaluedMap<String, String> sent) {
        SignedLink link = opened(token);
        Form form = new Form(sent);
        try {
            return shown(200, as(link, (viewer, one) -> {
                DeedPage page = page(token, link, one, viewer);
                return page.done(done(link, one.reminder(), form, viewer));
            }));
        } catch (Refusal refused) {
            String typed = form.typed("reason") + form.typed("whom");
            String why = refused.sentence();
            return shown(409, as(link, (viewer, one) -> page(token, link, one, viewer)
                    .refused(typed, why)));
        }
    }

    private String done(SignedLink link, DueReminder reminder, Form form, Viewer viewer) {
        return switch (link.purpose()) {
            case DONE -> deeds.done(reminder, viewer);
            case SNOOZE ->
                form.typed("for").equals(THEY)
                        ? deeds.untilTheyWrite(reminder, viewer)
                        : deeds.snooze(reminder, Snooze.days(form.typed("for")), viewer);
            case HAND_OVER -> deeds.handOver(reminder, form.typed("whom"), viewer);
            case WAIVE -> deeds.waive(reminder, reason(form), viewer);
        };
    }

    private static String reason(Form form) {
        String reason = form.reason("reason");
        if (!form.sound()) {
            throw new Refusal(form.problem("reason"));
        }
        return reason;
    }

    private DeedPage page(String token, SignedLink link, OneReminder one, Viewer viewer) {
        DateLine line = saying.line(one.reminder(), viewer, link.says()).orElseThrow(NotFound::new);
        DeedPage page = DeedPage.of(token, link, line, Snooze.choices());
        return one.stands() ? page : page.done("This date was settled meanwhile; nobody is reminded of it any more.");
    }

    /** What nobody here has signed is no link; one that has ended says so. */
    private SignedLink opened(String token) {
        SignedLink link = links.read(token).orElseThrow(NotFound::new);
        if (links.ended(link)) {
            throw new Refusal("This link worked for 14 days and has ended. Sign in, and do it on the request itself.");
        }
        return link;
    }

    /** On behalf of whoever the link is for; they are not signed in by it. */
    private DeedPage as(SignedLink link, BiFunction<Viewer, OneReminder, DeedPage> work) {
        return asking.as(link.person(), () -> QuarkusTransaction.requiringNew().call(() -> {
            Person person = persons.byId(link.person()).filter(Person::active).orElseThrow(NotFound::new);
            Viewer viewer = new Viewer(person.id(), person.name(), person.roles());
            return work.apply(viewer, hushes.of(link.reminder(), viewer).orElseThrow(NotFound::new));
        }));
    }

    private Response shown(int status, DeedPage deed) {
        TemplateInstance page = ReminderPages.deed(frame.chrome(), deed);
        return Response.status(status).entity(page).build();
    }

    /** For how long a reminder may be put off. */
    static final class Snooze {

        private static final List<Integer> DAYS = List.of(1, 3, 7, 21);

        private Snooze() {}

        static int days(String typed) {
            return DAYS.stream()
                    .filter(days -> typed.equals(String.valueOf(days)))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Choose for how long: 1, 3, 7 or 21 days, or until they write."));
        }

        static List<Option> choices() {
            return Stream.concat(
                            DAYS.stream()
                                    .map(days -> new Option(
                                            String.valueOf(days), days == 1 ? "1 day" : days + " days", days == 3)),
                            Stream.of(new Option(THEY, "until they write", false)))
                    .toList();
        }
    }
}
