package org.foiadesk.correspondence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Refusal;

/** The mailbox: kept, and tried as often as somebody likes. */
@Path("/settings/mailbox")
@RolesAllowed("ADMINISTRATOR")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MailboxResource {

    private final Mailboxes mailboxes;
    private final MailboxLook look;
    private final MailboxDesk desk;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Frame frame;

    MailboxResource(
            Mailboxes mailboxes, MailboxLook look, MailboxDesk desk, Audit audit, SignedIn signedIn, Frame frame) {
        this.mailboxes = mailboxes;
        this.look = look;
        this.desk = desk;
        this.audit = audit;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response page() {
        return page(200, Optional.empty(), "");
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response keep(MultivaluedMap<String, String> posted) {
        Optional<ImapBox> before = mailboxes.known();
        Form typed = new Form(posted);
        MailboxForm form = MailboxForm.of(typed, before);
        if (!form.right()) {
            return page(422, Optional.of(form), "");
        }
        mailboxes.keep(form.box(typed, before));
        record("mailbox changed", form.host());
        frame.say("The mailbox is kept. Try it now: then you know whether letters come in.");
        return Response.seeOther(URI.create("/settings/mailbox")).build();
    }

    /** Not within a transaction, as it waits for the server. */
    @POST
    @Path("/trial")
    @RolesAllowed("ADMINISTRATOR")
    public Response trial() {
        ImapBox box = mailboxes
                .known()
                .orElseThrow(() -> new Refusal("There is no mailbox yet. Fill in the form and save it first."));
        try (ImapLine line = look.open(box)) {
            long messages = line.open(false).messages();
            record("mailbox tried", "signed in");
            frame.say("Signed in at %s. %s in “%s”.".formatted(box, messages(messages), box.folder()));
            return Response.seeOther(URI.create("/settings/mailbox")).build();
        } catch (IOException e) {
            record("mailbox tried", "not signed in");
            return page(422, Optional.empty(), ImapTrouble.of(box, e).sentence());
        }
    }

    private static String messages(long messages) {
        return messages == 0
                ? "No message is"
                : messages == 1 ? "1 message is" : "%,d messages are".formatted(messages);
    }

    private Response page(int status, Optional<MailboxForm> form, String tried) {
        return Response.status(status).entity(desk.page(form, tried)).build();
    }

    private void record(String deed, String subject) {
        audit.record(OptionalLong.of(signedIn.viewer().personId()), deed, subject, "");
    }
}
