package org.foiadesk.request;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** Breaking the glass over a sealed request: one asks, another of the other kind confirms or declines. */
@Path("/glass")
class GlassResource {

    private final GlassWishes wishes;
    private final Unsealing unsealing;
    private final Persons persons;
    private final SignedIn signedIn;
    private final Frame frame;

    GlassResource(GlassWishes wishes, Unsealing unsealing, Persons persons, SignedIn signedIn, Frame frame) {
        this.wishes = wishes;
        this.unsealing = unsealing;
        this.persons = persons;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return page(new Form(new MultivaluedHashMap<>()));
    }

    @POST
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String number = form.needed("number", "The number", 40).toUpperCase(Locale.ROOT);
        if (!number.matches("(DEMO-)?[0-9]{4}-[0-9]{4,12}")) {
            form.wrong("number", "A number looks like 2026-0142. Type it as it stands on the request’s papers.");
        }
        Optional<PersonRow> whom = form.id("whom")
                .flatMap(id -> people().stream().filter(p -> p.id() == id).findFirst());
        if (whom.isEmpty()) {
            form.wrong("whom", "Choose the editor or lawyer to whom it is to be opened.");
        }
        String reason = form.reason("reason");
        if (!form.sound()) {
            return Response.status(422)
                    .entity(page(form))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        PersonRow person = whom.orElseThrow();
        unsealing.ask(number, reason, person.id(), person.name(), signedIn.viewer());
        return done("Asked. A second person has seven days to confirm or decline it.");
    }

    @POST
    @Path("/{id:\\d{1,18}}/confirmation")
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response confirm(@PathParam("id") long id) {
        unsealing.confirm(id, signedIn.viewer());
        return done("Done, if there was something to open.");
    }

    @POST
    @Path("/{id:\\d{1,18}}/refusal")
    @Transactional
    @RolesAllowed({"EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response decline(@PathParam("id") long id) {
        unsealing.decline(id, signedIn.viewer());
        return done("Declined. Nothing is opened.");
    }

    private List<PersonRow> people() {
        return persons.active(Role.EDITOR, Role.LAWYER);
    }

    private TemplateInstance page(Form form) {
        List<Option> people = Option.withNone(
                "choose somebody",
                Option.of(
                        people(),
                        PersonRow::id,
                        PersonRow::name,
                        form.id("whom").orElse(null)));
        return RequestTemplates.glass(frame.chrome(), GlassPage.of(form, people, wishes.latest()));
    }

    private Response done(String sentence) {
        frame.say(sentence);
        return Response.seeOther(URI.create("/glass")).build();
    }
}
