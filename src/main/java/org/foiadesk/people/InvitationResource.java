package org.foiadesk.people;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;

/** Invitations: made, their link shown to be copied, made anew while unused, taken back. */
@Path("/people/invitations")
@RolesAllowed("ADMINISTRATOR")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InvitationResource {

    private final Invitations invitations;
    private final Inviting inviting;
    private final Persons persons;
    private final Sections sections;
    private final Notes notes;
    private final MailServers servers;
    private final Address address;
    private final Cookies cookies;
    private final Audit audit;
    private final Today today;
    private final SignedIn signedIn;
    private final Frame frame;

    InvitationResource(
            Invitations invitations,
            Inviting inviting,
            Persons persons,
            Sections sections,
            Notes notes,
            MailServers servers,
            Address address,
            Cookies cookies,
            Audit audit,
            Today today,
            SignedIn signedIn,
            Frame frame) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.persons = persons;
        this.sections = sections;
        this.notes = notes;
        this.servers = servers;
        this.address = address;
        this.cookies = cookies;
        this.audit = audit;
        this.today = today;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response invite(MultivaluedMap<String, String> posted, RoutingContext context) {
        InviteForm form = InviteForm.of(posted);
        if (!form.right()) {
            return Response.status(422).entity(inviting.page(form)).build();
        }
        Person inviter = persons.byId(signedIn.viewer().personId()).orElseThrow(NotFound::new);
        Invitation invitation = new Invitation(
                form.whom().value(),
                form.email().value(),
                form.roles().roles(),
                sections.chosen(form.section()).orElse(null),
                inviter);
        String token = invitation.link(today.instant());
        invitations.persist(invitation);
        mail(invitation, token);
        record("invited", invitation);
        return shown(invitation, token, context);
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public TemplateInstance page(long id, RoutingContext context) {
        Invitation invitation = invitation(id);
        String link = Cookies.value(context.request(), Cookies.LINK)
                .filter(token -> Token.hash(token).equals(invitation.hash))
                .map(token -> address.of("/join?token=" + token))
                .orElse("");
        return PeopleTemplates.invitation(frame.chrome(), inviting.row(invitation), link, servers.ready());
    }

    @POST
    @Path("/{id:\\d{1,18}}/link")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response link(long id, RoutingContext context) {
        Invitation invitation = invitation(id);
        String token = invitation.link(today.instant());
        mail(invitation, token);
        record("invitation link made anew", invitation);
        return shown(invitation, token, context);
    }

    @POST
    @Path("/{id:\\d{1,18}}/revocation")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response takeBack(long id) {
        Invitation invitation = invitation(id);
        invitation.takeBack(today.instant());
        record("invitation taken back", invitation);
        frame.say("The invitation is taken back; its link no longer works.");
        return SeeOther.at("/people");
    }

    private Invitation invitation(long id) {
        return invitations.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** The link itself is nowhere kept: this browser alone holds it, for a few minutes and for this one page. */
    private Response shown(Invitation invitation, String token, RoutingContext context) {
        String page = "/people/invitations/" + invitation.id();
        cookies.link(context.response(), token, page);
        return SeeOther.at(page);
    }

    private void mail(Invitation invitation, String token) {
        if (!invitation.email.isEmpty()) {
            notes.invite(invitation, signedIn.viewer().name(), token);
        }
    }

    private void record(String deed, Invitation invitation) {
        audit.record(
                OptionalLong.of(signedIn.viewer().personId()), deed, invitation.whom, Role.words(invitation.roles));
    }
}
