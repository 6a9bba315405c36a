package org.foiadesk.agency;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.foiadesk.people.Frame;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.RestPath;

@Path("/agencies")
class ContactResource {

    private final Agencies agencies;
    private final Contacts contacts;
    private final Frame frame;
    private final Today today;

    ContactResource(Agencies agencies, Contacts contacts, Frame frame, Today today) {
        this.agencies = agencies;
        this.contacts = contacts;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("{id}/contacts/new")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance page(@RestPath long id) {
        return page(agencies.byId(id), ContactForm.blank(), Map.of());
    }

    @POST
    @Path("{id}/contacts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response add(@RestPath long id, @BeanParam ContactForm form) {
        Agency agency = agencies.byId(id);
        Map<String, String> wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return Response.status(422).entity(page(agency, form, wrong)).build();
        }
        contacts.persist(form.contact(agency, today.date()));
        frame.say("Added the contact.");
        return Back.to(id);
    }

    @POST
    @Path("{id}/contacts/{contact}/verification")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response verify(@RestPath long id, @RestPath long contact) {
        contacts.of(id, contact).verify(today.date());
        frame.say("Marked as verified today.");
        return Back.to(id);
    }

    @POST
    @Path("{id}/contacts/{contact}/retirement")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response retire(@RestPath long id, @RestPath long contact) {
        contacts.of(id, contact).retire(today.date());
        frame.say("The contact is no longer used. It can be brought back under “No longer used”.");
        return Back.to(id);
    }

    @POST
    @Path("{id}/contacts/{contact}/return")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response bringBack(@RestPath long id, @RestPath long contact) {
        contacts.of(id, contact).bringBack();
        frame.say("The contact is back in use.");
        return Back.to(id);
    }

    private TemplateInstance page(Agency agency, ContactForm form, Map<String, String> wrong) {
        return AgencyTemplates.contact(frame.chrome(), ContactPage.of(agency, form, wrong));
    }
}
