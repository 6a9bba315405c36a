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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.foiadesk.people.Frame;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.PersonRow;
import org.foiadesk.people.Persons;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;

/** Whose request it is, who helps, and who may see it. */
@Path("/requests/{number}/access")
class AccessResource {

    private final Requests requests;
    private final Sharing sharing;
    private final Campaign campaign;
    private final Persons persons;
    private final Newsrooms newsrooms;
    private final SignedIn signedIn;
    private final Frame frame;

    AccessResource(
            Requests requests,
            Sharing sharing,
            Campaign campaign,
            Persons persons,
            Newsrooms newsrooms,
            SignedIn signedIn,
            Frame frame) {
        this.requests = requests;
        this.sharing = sharing;
        this.campaign = campaign;
        this.persons = persons;
        this.newsrooms = newsrooms;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@PathParam("number") String number) {
        FoiaRequest request = shareable(requests.byNumber(number, signedIn.viewer()));
        AccessPage page = AccessPage.of(
                request,
                persons.active(),
                newsrooms.only().orElseThrow().mailSays(),
                campaign.of(request, signedIn.viewer()));
        return RequestTemplates.access(frame.chrome(), page);
    }

    @POST
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        Viewer viewer = signedIn.viewer();
        Form form = new Form(sent);
        boolean all = form.ticked("campaign");
        if (all) {
            campaign.hold(number);
        }
        FoiaRequest request = shareable(requests.held(number, viewer));
        List<PersonRow> people = persons.active();
        List<Long> known = people.stream().map(PersonRow::id).toList();
        Access before = request.access();
        long owner = form.id("owner").filter(known::contains).orElse(before.ownerId());
        List<Long> helpers = form.ids("helper").stream().filter(known::contains).toList();
        Level level = form.choice("level", Level.class).orElse(before.level());
        MailSays says = form.choice("mail-says", MailSays.class)
                .orElse(before.discretion().chosen());
        sharing.change(request, new Access(new Discretion(level, says), owner, helpers), viewer);
        int others = all ? campaign.alike(request, says, viewer) : 0;
        frame.say("Saved who may see " + number + "." + (others == 0 ? "" : said(others)));
        return Response.seeOther(URI.create("/requests/" + number)).build();
    }

    private static String said(int others) {
        return " Mails and calendars say as much of " + (others == 1 ? "1 other." : others + " others.");
    }

    private FoiaRequest shareable(FoiaRequest request) {
        Rights.insist(
                new Rights(signedIn.viewer(), request).mayShare(),
                "Only the owner or an editor changes who may see this request.");
        return request;
    }
}
