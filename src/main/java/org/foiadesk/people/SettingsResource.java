package org.foiadesk.people;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.NotFound;
import org.jboss.resteasy.reactive.RestForm;

/** The newsroom's settings. */
@Path("/settings")
@RolesAllowed("ADMINISTRATOR")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SettingsResource {

    private final Newsrooms newsrooms;
    private final Persons persons;
    private final Sections sections;
    private final Sessions sessions;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Frame frame;
    private final List<Upkeep> upkeep;

    SettingsResource(
            Newsrooms newsrooms,
            Persons persons,
            Sections sections,
            Sessions sessions,
            Audit audit,
            SignedIn signedIn,
            Frame frame,
            @All List<Upkeep> upkeep) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.sections = sections;
        this.sessions = sessions;
        this.audit = audit;
        this.signedIn = signedIn;
        this.frame = frame;
        this.upkeep = upkeep;
    }

    @GET
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response page() {
        return page(200, SettingsForm.of(newsroom()), Field.right(""));
    }

    @POST
    @Path("/newsroom")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response newsroom(MultivaluedMap<String, String> posted) {
        SettingsForm form = SettingsForm.of(posted);
        if (!form.right()) {
            return page(422, form, Field.right(""));
        }
        Newsroom newsroom = newsroom();
        newsroom.change(form, persons.chosen(form.requester()).orElse(null));
        newsrooms.changed(newsroom);
        newsroom.secondFactorFor.forEach(sessions::endAllWithoutSecondFactor);
        record("settings changed", newsroom.name());
        frame.say("The settings are kept.");
        return SeeOther.at("/settings");
    }

    @POST
    @Path("/sections")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response addSection(@RestForm @DefaultValue("") String section) {
        Field name = sectionName(section);
        if (!name.right()) {
            return page(422, SettingsForm.of(newsroom()), name);
        }
        record("section added", sections.named(name.value()).name());
        frame.say(name.value() + " is a section now.");
        return SeeOther.at("/settings");
    }

    @POST
    @Path("/sections/{id:\\d{1,18}}")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response renameSection(long id, @RestForm @DefaultValue("") String section) {
        Section renamed = sections.byId(id).orElseThrow(NotFound::new);
        Field name = sectionName(section);
        if (!name.right()) {
            return page(422, SettingsForm.of(newsroom()), name);
        }
        renamed.name = name.value();
        record("section renamed", name.value());
        frame.say("The section is called " + name.value() + " now.");
        return SeeOther.at("/settings");
    }

    private Field sectionName(String typed) {
        Field name = Field.of(typed).required("Say the section's name.").longest(80);
        return name.unless(name.right() && sections.has(name.value()), "There is a section of that name.");
    }

    private Response page(int status, SettingsForm form, Field section) {
        Settings settings = new Settings(
                form,
                persons.toChoose(form.requester()),
                sections.lines(),
                section.value(),
                section.wrong(),
                upkeep.stream().flatMap(one -> one.state().stream()).toList());
        return Response.status(status)
                .entity(PeopleTemplates.settings(frame.chrome(), settings))
                .build();
    }

    private Newsroom newsroom() {
        return newsrooms.only().orElseThrow(NotFound::new);
    }

    private void record(String deed, String subject) {
        audit.record(OptionalLong.of(signedIn.viewer().personId()), deed, subject, "");
    }
}
