package org.foiadesk.people;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.foiadesk.platform.NotFound;

/** Who is here; and for administrators, what they may do. */
@Path("/people")
class PeopleResource {

    private final Persons persons;
    private final Sections sections;
    private final Inviting inviting;
    private final Roster roster;
    private final Addressing addressing;
    private final Moments moments;
    private final SignedIn signedIn;
    private final Frame frame;

    PeopleResource(
            Persons persons,
            Sections sections,
            Inviting inviting,
            Roster roster,
            Addressing addressing,
            Moments moments,
            SignedIn signedIn,
            Frame frame) {
        this.persons = persons;
        this.sections = sections;
        this.inviting = inviting;
        this.roster = roster;
        this.addressing = addressing;
        this.moments = moments;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Authenticated
    @Transactional
    public TemplateInstance list() {
        return signedIn.viewer().administers()
                ? inviting.page(InviteForm.BLANK)
                : PeopleTemplates.colleagues(frame.chrome(), persons.colleagues(moments));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public TemplateInstance file(long id) {
        Person person = person(id);
        return PeopleTemplates.person(frame.chrome(), file(person, PersonForm.of(person)));
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(long id, MultivaluedMap<String, String> posted) {
        Person person = person(id);
        PersonForm form = PersonForm.of(posted, addressing.read(posted.getFirst("email"), id));
        if (!form.right()) {
            return Response.status(422)
                    .entity(PeopleTemplates.person(frame.chrome(), file(person, form)))
                    .build();
        }
        Section section = sections.chosen(form.section()).orElse(null);
        roster.change(
                signedIn.viewer(), person, form.name().value(), form.roles().roles(), section);
        addressing.change(signedIn.viewer().personId(), person, form.email().value());
        return done(person.name() + " is changed.");
    }

    @POST
    @Path("/{id:\\d{1,18}}/leave")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(long id) {
        Person person = person(id);
        roster.leave(signedIn.viewer(), person);
        return done(person.name() + " can no longer sign in.");
    }

    @POST
    @Path("/{id:\\d{1,18}}/return")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comeBack(long id) {
        Person person = person(id);
        roster.comeBack(signedIn.viewer(), person);
        return done(person.name() + " can sign in again.");
    }

    private Person person(long id) {
        return persons.byId(id).orElseThrow(NotFound::new);
    }

    private Response done(String sentence) {
        frame.say(sentence);
        return SeeOther.at("/people");
    }

    private PersonFile file(Person person, PersonForm form) {
        return new PersonFile(
                person.id(),
                person.name(),
                person.username(),
                person.active(),
                person.id() == signedIn.viewer().personId(),
                person.hasSecondFactor(),
                moments.of(person.joinedAt),
                moments.of(person.seenAt),
                form,
                sections.toChoose(form.section()));
    }
}
