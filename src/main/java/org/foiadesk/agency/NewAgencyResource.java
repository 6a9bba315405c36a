package org.foiadesk.agency;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.people.Frame;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.RestForm;

@Path("/agencies")
class NewAgencyResource {

    private final Agencies agencies;
    private final Contacts contacts;
    private final Parents parents;
    private final Frame frame;
    private final Today today;

    NewAgencyResource(Agencies agencies, Contacts contacts, Parents parents, Frame frame, Today today) {
        this.agencies = agencies;
        this.contacts = contacts;
        this.parents = parents;
        this.frame = frame;
        this.today = today;
    }

    @GET
    @Path("new")
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public TemplateInstance page() {
        return page(AgencyForm.blank(), Map.of(), ContactForm.blank(), Map.of(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    public Response add(
            @BeanParam AgencyForm form, @BeanParam ContactForm first, @RestForm @DefaultValue("") String anyway) {
        Map<String, String> wrong = parents.wrong(form, Optional.empty());
        Map<String, String> wrongContact = first.wrongUnlessEmpty();
        List<AgencyRow> alike = wrong.isEmpty() && anyway.isEmpty() ? agencies.alike(form.facts()) : List.of();
        if (!wrong.isEmpty() || !wrongContact.isEmpty() || !alike.isEmpty()) {
            return Response.status(422)
                    .entity(page(form, wrong, first, wrongContact, alike))
                    .build();
        }
        Agency agency = new Agency(form.facts(), parents.chosen(form), today.instant());
        agencies.persist(agency);
        if (!first.address().isEmpty()) {
            contacts.persist(first.contact(agency, today.date()));
        }
        frame.say("Added " + agency.label() + ".");
        return Back.to(agency.id());
    }

    private TemplateInstance page(
            AgencyForm form,
            Map<String, String> wrong,
            ContactForm first,
            Map<String, String> wrongContact,
            List<AgencyRow> alike) {
        return AgencyTemplates.newAgency(
                frame.chrome(),
                AgencyPage.of(form, wrong, parents),
                ContactPage.ofNewAgency(first, wrongContact),
                alike);
    }
}
